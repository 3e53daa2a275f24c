/** Every colour of the map, as the style sheet defines them. */
export interface MapTheme {
	readonly water: string;
	readonly land: string;
	readonly border: string;
	readonly origin: string;
	readonly candidate: string;
	readonly discarded: string;
	readonly jurisdiction: string;
	readonly arc: string;
	readonly arcDiscarded: string;
	readonly hover: string;
	readonly graticule: string;
	readonly hatch: string;
	readonly ink: string;
	readonly blocked: string;
}

const names: Readonly<Record<keyof MapTheme, string>> = {
	water: '--map-water',
	land: '--map-land',
	border: '--map-border',
	origin: '--map-origin',
	candidate: '--map-candidate',
	discarded: '--map-discarded',
	jurisdiction: '--map-jurisdiction',
	arc: '--map-arc',
	arcDiscarded: '--map-arc-discarded',
	hover: '--map-hover',
	graticule: '--map-graticule',
	hatch: '--map-hatch',
	ink: '--ink',
	blocked: '--map-blocked'
};

/** The map's colours as they apply to an element now, in its light or dark surroundings. */
export function readTheme(element: Element): MapTheme {
	const style = getComputedStyle(element);
	const entries = Object.entries(names).map(([key, name]) => [
		key,
		style.getPropertyValue(name).trim()
	]);
	return Object.fromEntries(entries) as MapTheme;
}
