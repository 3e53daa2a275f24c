import type { LngLat } from '../../../geo/lng-lat.ts';
import type { SceneArc, SceneMeasure } from '../../../geo/scene.ts';
import type { Label, LabelLine, LabelScene } from '$lib/cartography/labels';
import { markSymbol, measureSymbol } from '$lib/cartography/symbology';
import { isDue, type MapRemark } from './map-remarks.ts';
import type { StoryCountry } from './story.ts';

/** Sizes of the map's type in CSS pixels, and the one they are all told from. The style sheet agrees. */
export const mapType = {
	base: 13,
	name: 15.34,
	small: 12.22,
	number: 15.6,
	chosen: 20.15
} as const;

/** What a map has words for. */
export interface Labelled {
	readonly countries: readonly StoryCountry[];
	/** The measuring lines that are drawn. */
	readonly measures: readonly SceneMeasure[];
	readonly arcs: readonly SceneArc[];
	/** Further lines that words had better not cover, such as a route. */
	readonly routes?: readonly (readonly LngLat[])[];
	/** What is said of lines, where there is room for it. */
	readonly remarks?: readonly MapRemark[];
	/** ISO codes of the countries that are marked: their words come first. */
	readonly marked: readonly string[];
}

/** Ids of labels: of a country's name, of the number on its line, of the place where that ends, of a remark. */
export const labelId = {
	country: (iso2: string) => `c-${iso2}`,
	number: (iso2: string) => `n-${iso2}`,
	end: (iso2: string) => `e-${iso2}`,
	remark: ({ line, iso2, when }: Pick<MapRemark, 'line' | 'iso2' | 'when'>) =>
		`r-${line}-${iso2}-${when}`
};

/** What a label of that id is of. */
export function labelKind(id: string): 'country' | 'number' | 'end' | 'remark' {
	if (id.startsWith('n-')) return 'number';
	if (id.startsWith('r-')) return 'remark';
	return id.startsWith('e-') ? 'end' : 'country';
}

/** What is to be labelled, in order of its claim to room. */
export function labelScene({
	countries,
	measures,
	arcs,
	routes = [],
	remarks = [],
	marked
}: Labelled): LabelScene {
	const isMarked = (iso2: string) => marked.includes(iso2);
	const first = <Item extends { readonly iso2: string }>(items: readonly Item[]) =>
		items.toSorted((a, b) => Number(isMarked(b.iso2)) - Number(isMarked(a.iso2)));
	/** While something is marked, the rest is named where it finds room. */
	const stands = (iso2: string) => marked.length === 0 || isMarked(iso2);
	const shown = new Set(measures.map(({ iso2 }) => iso2));
	const drawn = first(countries);
	return {
		labels: [
			...drawn
				.filter(({ role }) => role !== 'jurisdiction')
				.map((country) => countryLabel(country, stands(country.iso2) || country.role === 'origin')),
			...first(measures).flatMap((measure) =>
				numberLabel(measure, countries, isMarked(measure.iso2), stands(measure.iso2))
			),
			...drawn.flatMap((country) =>
				shown.has(country.iso2)
					? endLabel(
							country,
							marked.some((iso2) => country.end?.iso2s.includes(iso2))
						)
					: []
			),
			...drawn.filter(({ role }) => role === 'jurisdiction').map(areaLabel),
			...remarks.flatMap((remark) => remarkLabel(remark, measures, arcs, marked))
		],
		marks: [
			...countries
				.filter(({ role }) => role !== 'jurisdiction')
				.map(({ position, role, standing }) => ({
					at: position,
					radius: markSymbol(role, standing).radius + 2
				})),
			...countries.flatMap(({ end }) =>
				end ? [{ at: end.position, radius: measureSymbol.end.side / 2 + 1 }] : []
			)
		],
		lines: [
			...measures.map(({ line }) => ({ line, weight: 2 })),
			...routes.map((line) => ({ line, weight: 2 })),
			...arcs.map(({ line }) => ({ line, weight: 1 }))
		]
	};
}

/** What a country's label may say, the most first: the lines beside its name. */
export function labelTexts({
	lines
}: Pick<StoryCountry, 'lines'>): (readonly StoryCountry['lines'][number][])[] {
	const laws = lines.filter(({ kind }) => kind === 'law');
	const all = [lines, ...(laws.length > 0 && laws.length < lines.length ? [laws] : []), []];
	return lines.length === 0 ? [[]] : all;
}

function countryLabel(country: StoryCountry, must: boolean): Label {
	return {
		kind: 'point',
		id: labelId.country(country.iso2),
		at: country.position,
		radius: markSymbol(country.role, country.standing).radius,
		must,
		texts: labelTexts(country).map((lines) => [
			{ text: country.name, face: 'sans600', size: mapType.name },
			...lines.map(({ text, isFree }): LabelLine => ({
				text,
				face: isFree ? 'sans600' : 'sans400',
				size: mapType.small
			}))
		])
	};
}

function remarkLabel(
	remark: MapRemark,
	measures: Labelled['measures'],
	arcs: Labelled['arcs'],
	marked: readonly string[]
): Label[] {
	const lines: readonly { readonly iso2: string; readonly line: readonly LngLat[] }[] =
		remark.line === 'arc' ? arcs : measures;
	const found = lines.find((each) => each.iso2 === remark.iso2);
	if (!found || !isDue(remark, marked)) return [];
	return [
		{
			kind: 'note',
			id: labelId.remark(remark),
			line: found.line,
			must: false,
			texts: [[{ text: remark.text, face: 'sans400', size: mapType.small }]]
		}
	];
}

function areaLabel({ iso2, name, position }: StoryCountry): Label {
	return {
		kind: 'area',
		id: labelId.country(iso2),
		at: position,
		must: false,
		texts: [[{ text: name, face: 'sans600', size: mapType.name }]]
	};
}

function numberLabel(
	{ iso2, line }: SceneMeasure,
	countries: readonly StoryCountry[],
	isChosen: boolean,
	must: boolean
): Label[] {
	const text = countries.find((country) => country.iso2 === iso2)?.km;
	if (text === undefined) return [];
	const size = isChosen ? mapType.chosen : mapType.number;
	return [
		{
			kind: 'line',
			id: labelId.number(iso2),
			line,
			must,
			texts: [[{ text, face: 'sans600', size }]]
		}
	];
}

function endLabel({ iso2, end }: StoryCountry, isChosen: boolean): Label[] {
	if (!end) return [];
	return [
		{
			kind: 'point',
			id: labelId.end(iso2),
			at: end.position,
			radius: measureSymbol.end.side / 2,
			must: isChosen,
			sides: ['se', 's', 'sw', 'e', 'w', 'ne', 'nw', 'n'],
			texts: [[{ text: end.name, face: 'sans400', size: mapType.small }]]
		}
	];
}
