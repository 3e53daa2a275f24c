/** Id of the element by which a page that stands alone carries a file of data/. */
export function carriedId(name: string): string {
	return `salida-data:${name}`;
}

/** Whether the page carries a file of data/ along. */
export function isCarried(name: string): boolean {
	return document.getElementById(carriedId(name)) !== null;
}

/** How a carried file is written into its element; JSON may also stand there as it is. */
export type Carriage = 'base64' | 'gzip';

/**
 * The bytes of a file that the page carries in base64, gzipped or not; undefined where it carries none.
 *
 * @throws when the element holds something else
 */
export async function carriedBytes(name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	const element = document.getElementById(carriedId(name));
	if (!element) return undefined;
	const bytes = Uint8Array.from(atob(element.textContent.trim()), (character) =>
		character.charCodeAt(0)
	);
	return (element.dataset.carriage as Carriage | undefined) === 'gzip' ? unzipped(bytes) : bytes;
}

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}
