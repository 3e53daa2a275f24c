import { distance } from 'fastest-levenshtein';

/** The allowed word closest to the one found, if it is close enough to be a slip; otherwise nothing. */
export function nearestWord(found: string, allowed: readonly string[]): string | undefined {
	const ranked = allowed
		.map((word) => ({ word, edits: distance(found.toLowerCase(), word.toLowerCase()) }))
		.sort((a, b) => a.edits - b.edits);
	const best = ranked[0];
	return best && best.edits <= Math.max(2, Math.floor(found.length / 3)) ? best.word : undefined;
}

/** `found "x", allowed: a, b, c; did you mean "a"?`, with long lists cut to the nearest word. */
export function foundAndAllowed(found: unknown, allowed: readonly string[]): string {
	const shown = typeof found === 'string' ? `"${found}"` : String(found);
	const near = typeof found === 'string' ? nearestWord(found, allowed) : undefined;
	const list = allowed.length <= 12 ? `, allowed: ${allowed.join(', ')}` : '';
	return `found ${shown}${list}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}
