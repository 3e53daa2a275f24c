import type { Scene } from '../../../geo/scene.ts';

/** A page the bench visits, and how to tell from its DOM what state it is in. */
export interface VisitedPage {
	readonly name: 'site' | 'maplibre' | 'd3';
	/** The folder that is served. */
	readonly directory: string;
	/** An expression that is true once world, arcs and labels are in the page. */
	readonly readable: string;
	/** The dot of the candidate that is clicked, and an expression that is true once its panel shows. */
	readonly target: string;
	readonly opened: string;
	readonly candidates: readonly Candidate[];
	/** An expression that is true once MapLibre paints; none where it never does. */
	readonly glReady: string | undefined;
	/** The element that holds the map. */
	readonly map: string;
}

/** A country that can be clicked on every page, and what the peers call it. */
export interface Candidate {
	readonly iso2: string;
	readonly name: string;
}

/** Fewest outlines that make a world. */
const leastCountries = 150;

/** The site and its two peers; the first candidate is the one that is clicked. */
export function visitedPages(
	directories: Readonly<Record<VisitedPage['name'], string>>,
	{ places, arcs }: Scene,
	candidates: readonly Candidate[]
): VisitedPage[] {
	const candidate = arcs[0]?.iso2 ?? '';
	const has = (selector: string, count: number) =>
		`document.querySelectorAll('${selector}').length >= ${String(count)}`;
	const labels = has('.marker .label', places.length);
	const panelFilled = `document.querySelector('#panel h2') !== null`;
	return [
		{
			name: 'site',
			directory: directories.site,
			readable: [
				has('.ground path[id^="s-"]', leastCountries),
				has('.signs .arcs .line', arcs.length),
				labels
			].join(' && '),
			target: `a.marker[href="#/c/${candidate}"] .dot`,
			opened: `document.getElementById('/c/${candidate}')?.checkVisibility() === true`,
			candidates,
			glReady: `document.querySelector('.stage.gl') !== null`,
			map: '.stage'
		},
		{
			name: 'maplibre',
			directory: directories.maplibre,
			readable: `'drawn' in document.documentElement.dataset && ${labels}`,
			target: `.marker[data-iso2="${candidate}"] .dot`,
			opened: panelFilled,
			candidates,
			glReady: `'idle' in document.documentElement.dataset`,
			map: '#map'
		},
		{
			name: 'd3',
			directory: directories.d3,
			readable: [has('.country', leastCountries), has('.arc', arcs.length), labels].join(' && '),
			target: `.marker[data-iso2="${candidate}"] circle`,
			opened: panelFilled,
			candidates,
			glReady: undefined,
			map: '#map'
		}
	];
}
