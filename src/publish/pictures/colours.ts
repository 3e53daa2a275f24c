import { shadeThemeFrom, type ShadeTheme } from '$lib/map/theme';

/** What a picture is painted with; each is a custom property of the style sheet, without its dashes. */
const names = [
	'paper',
	'paper-raised',
	'ink',
	'ink-soft',
	'rule',
	'accent',
	'accent-wash',
	'map-water',
	'map-land',
	'map-border',
	'map-origin',
	'map-origin-tint',
	'map-candidate',
	'map-candidate-tint',
	'map-discarded-tint',
	'map-jurisdiction',
	'map-arc',
	'map-arc-discarded',
	'map-graticule',
	'map-hatch',
	'map-ring',
	'map-blocked'
] as const;

/** Colours by name, as CSS writes them. */
export type Colours = Readonly<Record<(typeof names)[number], string>>;

/**
 * The colours of a picture, each asked for by the name of its custom property (`--map-water`).
 *
 * @throws naming a property that gives nothing
 */
export function coloursFrom(read: (property: string) => string): Colours {
	const entries = names.map((name) => {
		const value = read(`--${name}`).trim();
		if (value === '') throw new Error(`The style sheet has no colour --${name}`);
		return [name, value];
	});
	return Object.fromEntries(entries) as Colours;
}

/** The light colours, from the text of the style sheet that defines them. */
export function lightColours(css: string): Colours {
	return coloursFrom(lightTokens(css));
}

/** The same for the colours of layers. */
export function lightShadeTheme(css: string): ShadeTheme {
	return shadeThemeFrom(lightTokens(css));
}

function lightTokens(css: string): (property: string) => string {
	const light = /:root\s*\{([^}]*)\}/.exec(css)?.[1] ?? '';
	return (property) => new RegExp(`${property}:\\s*([^;]+);`).exec(light)?.[1] ?? '';
}
