import { carriedBytes } from '$lib/model/carried-file';
import type { BriefData } from '$lib/briefing/brief-data';

/** What the file carries of its deck: the rest it shares with the map. */
export type OfflineBrief = Omit<BriefData, 'story' | 'place' | 'flights'>;

/** Name of the carried file with the deck. */
export const briefFile = 'brief.json';

/** Unpacks the deck. */
export async function unpackBrief(): Promise<OfflineBrief> {
	const text = new TextDecoder().decode(await carriedBytes(briefFile));
	return JSON.parse(text) as OfflineBrief;
}
