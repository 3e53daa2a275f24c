/** Every colour of the map's ground, as the style sheet defines them. */
export interface MapTheme {
	readonly water: string;
	readonly land: string;
	readonly border: string;
	readonly origin: string;
	readonly candidate: string;
	readonly discarded: string;
	readonly jurisdiction: string;
	/** Round the origin, and round candidates. */
	readonly originEdge: string;
	readonly candidateEdge: string;
	readonly hover: string;
	readonly selected: string;
	readonly graticule: string;
	readonly ink: string;
	readonly blocked: string;
}

const names: Readonly<Record<keyof MapTheme, string>> = {
	water: '--map-water',
	land: '--map-land',
	border: '--map-border',
	origin: '--map-origin-tint',
	candidate: '--map-candidate-tint',
	discarded: '--map-discarded-tint',
	jurisdiction: '--map-jurisdiction',
	originEdge: '--map-origin',
	candidateEdge: '--map-candidate',
	hover: '--map-hover',
	selected: '--map-selected',
	graticule: '--map-graticule',
	ink: '--ink',
	blocked: '--map-blocked'
};

/** The colours of a layer that shades the world. */
export interface ShadeTheme {
	readonly '0': string;
	readonly '1': string;
	readonly '2': string;
	readonly '3': string;
	readonly '4': string;
	readonly '5': string;
	readonly self: string;
	readonly ink: string;
	readonly tint: string;
	readonly candidate: string;
	readonly origin: string;
	readonly discarded: string;
	readonly jurisdiction: string;
	readonly hover: string;
}

const shadeNames: Readonly<Record<keyof ShadeTheme, string>> = {
	'0': '--shade-0',
	'1': '--shade-1',
	'2': '--shade-2',
	'3': '--shade-3',
	'4': '--shade-4',
	'5': '--shade-5',
	self: '--map-jurisdiction',
	ink: '--shade-ink',
	tint: '--shade-tint',
	candidate: '--shade-candidate',
	origin: '--map-arc',
	discarded: '--map-arc-discarded',
	jurisdiction: '--ink-soft',
	hover: '--ink'
};

/** The map's colours as they apply to an element now, in its light or dark surroundings. */
export function readTheme(element: Element): MapTheme {
	return readColours(tokensOf(element), names);
}

/** The same for the colours of layers. */
export function readShadeTheme(element: Element): ShadeTheme {
	return shadeThemeFrom(tokensOf(element));
}

/** The colours of layers, each asked for by the name of its custom property. */
export function shadeThemeFrom(read: (property: string) => string): ShadeTheme {
	return readColours(read, shadeNames);
}

function tokensOf(element: Element): (property: string) => string {
	const style = getComputedStyle(element);
	return (property) => style.getPropertyValue(property);
}

function readColours<Name extends string>(
	read: (property: string) => string,
	variables: Readonly<Record<Name, string>>
): Record<Name, string> {
	const entries = Object.entries<string>(variables).map(([key, name]) => [key, read(name).trim()]);
	return Object.fromEntries(entries) as Record<Name, string>;
}
