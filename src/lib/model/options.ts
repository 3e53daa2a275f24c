import { mapViews } from '../../../data/vocabulary.ts';

/** The views of the map, in menu order. */
export const views = mapViews;
export type View = (typeof views)[number];

/** What a map shows that is asked for nothing else. */
export const defaultView: View = 'globe';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** When MapLibre takes over from the SVG: as soon as the page is idle, at once, or never. */
const glModes = ['auto', 'force', 'off'] as const;
export type GlMode = (typeof glModes)[number];

/** What an editor configures in the query string. */
export interface Options {
	readonly theme: Theme;
	readonly view: View;
	readonly gl: GlMode;
}

/** An option whose value was not understood: what was found, and what is allowed. */
export interface InvalidOption {
	readonly name: string;
	readonly found: string;
	readonly allowed: readonly string[];
}

export interface ParsedOptions {
	readonly options: Options;
	readonly invalid: readonly InvalidOption[];
}

const allowed = { theme: themes, view: views, gl: glModes } as const;

/**
 * Parameters that belong to others and pass without a note: what campaigns, networks, newsletters
 * and measuring tools hang on to an address that is shared through them.
 */
const foreign =
	/^(?:(?:utm|mtm|pk|hsa|mc|gad|fb|at)_.*|__?(?:ga|gl|gac|hs\w+)|\w{1,3}clk?id|[gw]braid|igsh(?:id)?|ref(?:_\w+|errer)?|srsltid|mkt_tok|s_cid|cmp(?:id)?|smid|trk|epik)$/i;

/** Whether a parameter is none of ours, and needs no note. */
export function isForeign(name: string): boolean {
	return foreign.test(name);
}

/** Reads a query option by option, and keeps a list of what it could not understand. */
export interface QueryReader {
	/** One of a list of words; the fallback where the option is missing or not understood. */
	readonly word: <Word extends string, Fallback extends Word | undefined>(
		name: string,
		words: readonly Word[],
		fallback: Fallback
	) => Word | Fallback;
	/** Anything that `parse` understands; undefined where the option is missing or not understood. */
	readonly free: <Value>(
		name: string,
		parse: (found: string) => Value | undefined,
		words: readonly string[]
	) => Value | undefined;
	readonly invalid: InvalidOption[];
	/** Reports every name that was never asked for, unless it is known to be others'. */
	readonly finish: (others?: RegExp) => void;
}

/** A reader of this query; see QueryReader. */
export function readQuery(query: URLSearchParams): QueryReader {
	const invalid: InvalidOption[] = [];
	const asked = new Set<string>();
	const free: QueryReader['free'] = (name, parse, words) => {
		asked.add(name);
		const found = query.get(name);
		if (found === null) return undefined;
		const value = parse(found);
		if (value === undefined) invalid.push({ name, found, allowed: words });
		return value;
	};
	return {
		free,
		word: (name, words, fallback) =>
			free(name, (found) => words.find((word) => word === found), words) ?? fallback,
		invalid,
		finish(others) {
			for (const name of new Set(query.keys())) {
				if (asked.has(name) || isForeign(name) || others?.test(name)) continue;
				invalid.push({ name, found: query.get(name) ?? '', allowed: [] });
			}
		}
	};
}

/**
 * The query of an address to options. A missing option takes its default; an unknown name or value
 * takes the default too and is reported.
 */
export function parseOptions(query: URLSearchParams): ParsedOptions {
	const { word, invalid, finish } = readQuery(query);
	const options: Options = {
		theme: word('theme', allowed.theme, 'auto'),
		view: word('view', allowed.view, defaultView),
		gl: word('gl', allowed.gl, 'auto')
	};
	finish();
	return { options, invalid };
}
