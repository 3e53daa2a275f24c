import type { ReachTables } from '../../../data/reach.ts';

/** Fill colours by ISO code: what a layer of the site comes to on a page without patterns. */
export type Shade = Readonly<Record<string, string>>;

/** The site's light shades for the states of a treaty. */
const colours: Readonly<Record<string, string>> = {
	'in-force': '#5f8298',
	party: '#5f8298',
	dormant: '#86a3b3',
	leaving: '#86a3b3',
	signed: '#c6d3d8',
	signatory: '#c6d3d8',
	withdrawn: '#a8bdc7',
	none: '#efe9dc',
	'not-party': '#efe9dc'
};

/** Two layers to switch between: by extradition treaty and by Rome Statute. */
export function peerShades({ extradition, rome }: ReachTables): readonly Shade[] {
	return [extradition, rome].map((rows) =>
		Object.fromEntries(rows.map(({ iso2, state }) => [iso2, colours[state] ?? '']))
	);
}
