import { unpackDeck } from './brief-markup.browser.ts';
import OfflineBrief from './OfflineBrief.svelte';

/** The deck, with all it needs unpacked. */
export async function openDeck(): Promise<typeof OfflineBrief> {
	await unpackDeck();
	return OfflineBrief;
}
