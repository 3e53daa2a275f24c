import { carriedBytes } from './carried-file.ts';

/**
 * The bytes of a file of data/: from the page where it carries them, otherwise from their address.
 *
 * @throws what fetch throws, or when the server answers with an error
 */
export async function loadBytes(name: string, url: string): Promise<Uint8Array> {
	const carried = await carriedBytes(name);
	if (carried) return carried;
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url} answered ${String(response.status)}`);
	return new Uint8Array(await response.arrayBuffer());
}
