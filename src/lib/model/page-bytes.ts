import { carriedBytes } from './carried-file.ts';
import { fetched } from './fetched.ts';

/**
 * The bytes of a file of data/: from the page where it carries them, otherwise from their address.
 *
 * @throws as fetched
 */
export async function loadBytes(name: string, url: string): Promise<Uint8Array> {
	const carried = await carriedBytes(name);
	if (carried) return carried;
	return fetched(url, async (response) => new Uint8Array(await response.arrayBuffer()));
}
