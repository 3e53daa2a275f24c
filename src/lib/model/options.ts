/** The views of the map, in menu order. */
export const views = ['map', 'globe', 'distance'] as const;
export type View = (typeof views)[number];

const themes = ['auto', 'light', 'dark'] as const;
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

/** Parameters that belong to others and pass without a note: campaign tags and the like. */
const foreign = /^(?:utm_|fbclid$|gclid$|mc_)/;

/**
 * The query of an address to options. A missing option takes its default; an unknown name or value
 * takes the default too and is reported.
 */
export function parseOptions(query: URLSearchParams): ParsedOptions {
	const invalid: InvalidOption[] = [];
	const read = <Name extends keyof typeof allowed>(
		name: Name,
		fallback: (typeof allowed)[Name][number]
	): (typeof allowed)[Name][number] => {
		const found = query.get(name);
		if (found === null) return fallback;
		const match = allowed[name].find((value) => value === found);
		if (match === undefined) invalid.push({ name, found, allowed: allowed[name] });
		return match ?? fallback;
	};
	const options: Options = {
		theme: read('theme', 'auto'),
		view: read('view', 'map'),
		gl: read('gl', 'auto')
	};
	for (const name of new Set(query.keys())) {
		if (!Object.hasOwn(allowed, name) && !foreign.test(name)) {
			invalid.push({ name, found: query.get(name) ?? '', allowed: [] });
		}
	}
	return { options, invalid };
}
