/** Where a deck is open: a slide, and whether its notes are shown beside it. */
export interface BriefPlace {
	/** Position of the slide in the deck, from 0. */
	readonly index: number;
	readonly notes: boolean;
}

/** A parsed address part: the place, and what could not be understood of it, if anything. */
export interface ParsedPlace {
	readonly place: BriefPlace;
	readonly unknown: string | undefined;
}

/**
 * The hash of a deck's address (`#/brief/3`, `#/brief/3/notes`) to a place. Slides count from 1 as
 * their numbers are shown. What does not exist gives the first slide and names what was found; an
 * empty hash is the first slide.
 */
export function parseBriefHash(hash: string, total: number): ParsedPlace {
	const path = hash.replace(/^#\/?/, '').replace(/\/$/, '');
	const found = /^(?:brief(?:\/(?<slide>\d{1,4})(?<notes>\/notes)?)?)?$/.exec(path)?.groups;
	const slide = found ? Number(found.slide ?? 1) : 0;
	return slide >= 1 && slide <= total
		? { place: { index: slide - 1, notes: found?.notes !== undefined }, unknown: undefined }
		: { place: { index: 0, notes: false }, unknown: hash };
}

/** The hash that leads back to a place; the inverse of parseBriefHash. */
export function formatBriefHash({ index, notes }: BriefPlace): string {
	return `#/brief/${String(index + 1)}${notes ? '/notes' : ''}`;
}
