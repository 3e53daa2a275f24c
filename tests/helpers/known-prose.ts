import { singleSpaced } from './html-text.ts';

/** Stands where something known has been taken out of a text. */
const gap = '¦';
const stops = '¦·,.:;()\\[\\]–—/“”«»"→';
/** Words that join the items of a list, in every language of the site. */
const joints = 'and|or|y|e|o|u';
const number = /(?<![\p{L}\p{N}])\d(?:[\d.,]|\s(?=\d))*(?:\s?%)?(?!\p{L})/gu;
/** A text this long, or one with a figure in it, is known wherever it stands; others only between stops. */
const longEnough = 30;

/**
 * Tells what of a text comes neither from content nor from messages. Known are whole strings, the
 * fixed parts of message templates such as `Sources ({count})`, and numbers; what a template's
 * places hold must be known in turn.
 */
export class KnownProse {
	readonly #whole: ReadonlySet<string>;
	readonly #anywhere: readonly Known[];
	readonly #betweenStops: readonly Known[];
	readonly #templates: readonly RegExp[];
	readonly #leftovers = new Map<string, string>();

	constructor(texts: Iterable<string>, templates: Iterable<string>) {
		this.#whole = new Set([...texts].map(singleSpaced).filter((text) => text !== ''));
		const byLength = [...this.#whole].sort((a, b) => b.length - a.length);
		const isFreeStanding = (text: string) => text.length >= longEnough || /\d/.test(text);
		this.#anywhere = byLength
			.filter(isFreeStanding)
			.map((text) => ({ text, pattern: new RegExp(asWords(text), 'gu') }));
		this.#betweenStops = byLength
			.filter((text) => !isFreeStanding(text))
			.map((text) => ({ text, pattern: betweenStops(text) }));
		this.#templates = [...new Set(templates)]
			.map(singleSpaced)
			.sort((a, b) => b.length - a.length)
			.flatMap((template) => fixedParts(template) ?? []);
	}

	/** The text without all that is known; empty for one that is known from end to end. */
	leftoverOf(text: string): string {
		if (this.#whole.has(text)) return '';
		const before = this.#leftovers.get(text);
		if (before !== undefined) return before;
		const leftover = this.#takeOut(text);
		this.#leftovers.set(text, leftover);
		return leftover;
	}

	#takeOut(text: string): string {
		const left = this.#takeOutOf(takenOut(text, this.#anywhere));
		if (left === '') return '';
		// A template may begin as a name does: then the name goes first.
		const named = takenOut(takenOut(text, this.#anywhere), this.#betweenStops);
		return this.#takeOutOf(named) === '' ? '' : left;
	}

	#takeOutOf(text: string): string {
		let rest = text;
		for (const template of this.#templates) {
			rest = rest.replace(template, (...match: unknown[]) =>
				[gap, ...match.slice(1, -2).map(String), gap].join(gap)
			);
		}
		rest = rest.replace(number, gap);
		// What stands beside something known is between stops once that has been taken out.
		rest = takenOut(takenOut(rest, this.#betweenStops), this.#betweenStops);
		const joined = new RegExp(`(?<=[${stops}] ?)(?:${joints})(?= ?[${stops}])`, 'gu');
		const bare = rest.replace(joined, '').replace(new RegExp(`[${stops}\\s]`, 'g'), '');
		return bare === '' ? '' : singleSpaced(rest.replaceAll(gap, ' '));
	}
}

interface Known {
	readonly text: string;
	readonly pattern: RegExp;
}

function takenOut(text: string, known: readonly Known[]): string {
	return known.reduce(
		(rest, each) => (rest.includes(each.text) ? rest.replace(each.pattern, gap) : rest),
		text
	);
}

/** A pattern for these words that begins and ends where words do. */
function asWords(text: string, pattern = escaped(text)): string {
	const start = /^[\p{L}\p{N}]/u.test(text) ? '(?<![\\p{L}\\p{N}])' : '';
	const end = /[\p{L}\p{N}]$/u.test(text) ? '(?![\\p{L}\\p{N}])' : '';
	return start + pattern + end;
}

function escaped(text: string): string {
	return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

function betweenStops(text: string): RegExp {
	const before = `(?<=^|[${stops}] ?|[${stops}] ?(?:${joints}) )`;
	const after = `(?=$| ?[${stops}]| (?:${joints}) )`;
	return new RegExp(before + escaped(text) + after, 'gu');
}

/** What a template always says, its places left open; nothing for one that is all place. */
function fixedParts(template: string): RegExp[] | undefined {
	const parts = template.split(/\{\w+\}/);
	if (parts[0] === '') parts.shift();
	if (parts.at(-1) === '') parts.pop();
	const said = parts.join('');
	if (!/\p{L}/u.test(said)) return undefined;
	// So short a word, as in `3 of 4`, is known between figures only: everything else has it, too.
	const word = said.trim();
	const isShort = word.length < 4 && /^\{.*\}$/.test(template) && !joints.split('|').includes(word);
	if (isShort) return [new RegExp(`(?<=\\d )${escaped(word)}(?= \\d)`, 'gu')];
	return [new RegExp(asWords(said, parts.map(escaped).join('(.{1,400}?)')), 'gu')];
}
