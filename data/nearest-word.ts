import { distance } from 'fastest-levenshtein';
import { visible } from './invisible.ts';

/** The allowed word closest to the one found, if it is close enough to be a slip; otherwise nothing. */
export function nearestWord(found: string, allowed: readonly string[]): string | undefined {
	const ranked = allowed
		.map((word) => ({ word, edits: distance(found.toLowerCase(), word.toLowerCase()) }))
		.sort((a, b) => a.edits - b.edits);
	const best = ranked[0];
	return best && best.edits <= slipsIn(found.length) ? best.word : undefined;
}

/** How many letters may be wrong in a word of this length: none in a code of two letters. */
function slipsIn(length: number): number {
	if (length < 3) return 0;
	return length === 3 ? 1 : Math.max(2, Math.floor(length / 3));
}

/** `found "x", allowed: a, b, c; did you mean "a"?`, with long lists cut to the nearest word. */
export function foundAndAllowed(found: unknown, allowed: readonly string[]): string {
	const words = [...new Set(allowed)];
	const shown = typeof found === 'string' ? visible(found) : kindOf(found);
	const near = typeof found === 'string' ? nearestWord(found, words) : undefined;
	const list = words.length <= longestList ? `, allowed: ${words.join(', ')}` : '';
	return `found ${shown}${list}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

const longestList = 16;

/** What a value of a content file looks like to the person who wrote it. */
export function kindOf(value: unknown): string {
	if (value === null || value === undefined) return 'nothing';
	if (typeof value === 'string') return visible(value);
	if (Array.isArray(value)) return 'a list';
	if (value instanceof Date) return 'a YAML timestamp';
	if (typeof value === 'number' || typeof value === 'boolean') {
		return `the ${typeof value} ${String(value)}`;
	}
	return 'keys with values';
}
