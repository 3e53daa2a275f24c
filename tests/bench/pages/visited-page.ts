/** A page the bench visits, and how it can be told from outside what state it is in. */
export interface VisitedPage {
	readonly name: 'site' | 'maplibre' | 'd3';
	/** Folder that is served, and query that keeps MapLibre off where only the SVG is measured. */
	readonly directory: string;
	readonly query: string;
	/** An expression that is true once world, arcs and labels can be seen. */
	readonly readable: string;
	/** The element of a candidate that opens its panel, and an expression that is true when it is open. */
	readonly target: string;
	readonly opened: string;
	/** An expression that is true once MapLibre paints; none where it never does. */
	readonly glReady: string | undefined;
	/** Where the map is. */
	readonly map: string;
}

/** The site and its two peers, told apart from each other by what their DOM shows. */
export function visitedPages(
	directories: Readonly<Record<VisitedPage['name'], string>>,
	candidate: string,
	candidates: number
): VisitedPage[] {
	const count = String(candidates);
	const labels = `document.querySelectorAll('.marker .label').length > ${count}`;
	const panelFilled = `document.querySelector('#panel h2') !== null`;
	return [
		{
			name: 'site',
			directory: directories.site,
			query: '',
			readable: `document.querySelectorAll('.mercator .arcs .line').length >= ${count} && ${labels}`,
			target: `a.marker[href="#/c/${candidate}"]`,
			opened: `document.getElementById('/c/${candidate}')?.checkVisibility() === true`,
			glReady: `document.querySelector('.stage.gl') !== null`,
			map: '.stage'
		},
		{
			name: 'maplibre',
			directory: directories.maplibre,
			query: '',
			readable: `'drawn' in document.documentElement.dataset && ${labels}`,
			target: '.marker:nth-of-type(2)',
			opened: panelFilled,
			glReady: `'idle' in document.documentElement.dataset`,
			map: '#map'
		},
		{
			name: 'd3',
			directory: directories.d3,
			query: '',
			readable: `document.querySelectorAll('.arc').length >= ${count} && ${labels}`,
			target: '.marker:nth-of-type(2)',
			opened: panelFilled,
			glReady: undefined,
			map: '#map'
		}
	];
}
