import { bandLimitsKm, bandOf, type DistanceBand } from '../../../geo/distance-bands.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import type { LayerFile, LegalLayer, LegalTable } from './layer-file.ts';
import type { Layer } from './layers.ts';
import { formatDay, formatLength, formatList } from './text.ts';

/**
 * How a category is painted. Legal ties from 5, the closest, to 1, none; 0 is not established; self is
 * the jurisdiction. The even ones carry a pattern, so that no two neighbours differ in colour alone.
 */
export type Tone = '0' | '1' | '2' | '3' | '4' | '5' | 'self';

/** One entry of a layer's legend. */
export interface ShadeCategory {
	readonly id: string;
	/** Undefined for a band of distance, which is painted as such. */
	readonly tone: Tone | undefined;
	readonly word: string;
	/** How many countries and territories are in it. */
	readonly count: number;
}

/** One layer in words and tones, ready to paint and to explain. */
export interface Shading {
	readonly layer: Layer;
	readonly title: string;
	/** How many of its rows nobody has verified, to be said beside the title; undefined where all are. */
	readonly caveat: string | undefined;
	/** What is not established comes last. */
	readonly categories: readonly ShadeCategory[];
	/** The tone of each country by ISO code; a country that is not in it is `0`. Empty for distance. */
	readonly tones: ReadonlyMap<string, Tone>;
	/** Lines of equal distance; none for the other layers. */
	readonly bands: readonly DistanceBand[];
	/** What a country is in this layer, in words; undefined where the layer says nothing of it. */
	readonly wordOf: (iso2: string) => string | undefined;
	/** Who says so, and as of when. */
	readonly source: string;
	/** What its figures count. */
	readonly counts: string;
	/** What a screen reader hears when it is shown. */
	readonly announcement: string;
}

type Category = readonly [id: string, tone: Tone, word: () => string];

const unknown: Category = ['unknown', '0', m.layer_unknown];
const self: Category = ['self', 'self', m.layer_self];

/** The categories of each legal layer in the order of the legend: the closest tie first. */
const categories: Readonly<Record<LegalLayer, readonly Category[]>> = {
	treaty: [
		['in-force', '5', m.layer_treaty_in_force],
		['dormant', '4', m.layer_treaty_dormant],
		['signed', '2', m.layer_treaty_signed],
		['none', '1', m.layer_treaty_none],
		self,
		unknown
	],
	rome: [
		['party', '5', m.layer_rome_party],
		['leaving', '4', m.layer_rome_leaving],
		['withdrawn', '3', m.layer_rome_withdrawn],
		['signatory', '2', m.layer_rome_signatory],
		['not-party', '1', m.layer_rome_not_party],
		unknown
	],
	presence: [
		['base', '5', m.layer_presence_base],
		['standing', '4', m.layer_presence_standing],
		['access', '2', m.layer_presence_access],
		['none', '1', m.layer_presence_none],
		self,
		unknown
	]
};

/** What each layer is called in the menu and over its legend. */
const layerTitles: Readonly<Record<Layer, () => string>> = {
	treaty: m.layer_treaty_title,
	rome: m.layer_rome_title,
	presence: m.layer_presence_title,
	distance: m.layer_distance_title
};

/** A layer in the current language; undefined when the file does not hold it. */
export function shadingOf(file: LayerFile, layer: Layer, language: Language): Shading | undefined {
	if (layer === 'distance') return distanceShading(file, language);
	const table = file.legal?.[layer];
	return table && legalShading(layer, table, file, language);
}

/** What stands for a layer that the file does not hold. */
export function missingShading(layer: Layer): Shading {
	const source = m.layer_missing();
	return {
		layer,
		title: layerTitles[layer](),
		caveat: undefined,
		categories: [],
		tones: new Map(),
		bands: [],
		wordOf: () => undefined,
		source,
		counts: '',
		announcement: source
	};
}

/** How many rows of a layer are unverified, in words; undefined where none is. */
export function caveatOf(file: LayerFile, layer: Layer): string | undefined {
	const table = layer === 'distance' ? undefined : file.legal?.[layer];
	if (!table?.unverified) return undefined;
	return m.layer_caveat({ unverified: listed(table.unverified).length, rows: rowsOf(table) });
}

/** How many rows a table has; the jurisdiction's own soil is not one of them. */
function rowsOf({ codes }: LegalTable): number {
	return new Set(
		Object.entries(codes).flatMap(([category, list]) => (category === 'self' ? [] : listed(list)))
	).size;
}

function legalShading(
	layer: LegalLayer,
	table: LegalTable,
	file: LayerFile,
	language: Language
): Shading {
	const known = new Map<string, Category>();
	for (const category of categories[layer]) {
		for (const code of listed(table.codes[category[0]])) known.set(code, category);
	}
	const unverified = new Set(listed(table.unverified));
	const all = new Set([...Object.keys(file.km), ...listed(file.soil), ...known.keys()]);
	const counted = (id: string) =>
		[...all].filter((code) => (known.get(code) ?? unknown)[0] === id).length;
	const title = layerTitles[layer]();
	const caveat = caveatOf(file, layer);
	const counts = categories[layer]
		.map(([id, tone, word]) => ({ id, tone, word: word(), count: counted(id) }))
		.filter(({ count }) => count > 0);
	return {
		layer,
		title,
		caveat,
		categories: counts,
		counts: m.layer_counts(),
		announcement: announced(caveat === undefined ? title : `${title}, ${caveat}`, counts),
		tones: new Map([...known].map(([code, [, tone]]) => [code, tone])),
		bands: [],
		wordOf(iso2) {
			const word = (known.get(iso2) ?? unknown)[2]();
			return unverified.has(iso2) ? m.layer_word_unverified({ word }) : word;
		},
		source: m.layer_source({
			publishers: publishersInWords(table, language),
			date: formatDay(table.checked, language, 'short'),
			unverified: unverified.size,
			rows: rowsOf(table)
		})
	};
}

function publishersInWords({ publishers, more }: LegalTable, language: Language): string {
	return formatList(more ? [...publishers, m.layer_others()] : publishers, language) || '–';
}

function distanceShading({ km, soil, bands }: LayerFile, language: Language): Shading {
	const ofSoil = listed(soil);
	const measured = Object.values(km);
	const title = layerTitles.distance();
	const counts = [...bandLimitsKm, Infinity].map((_, index) => ({
		id: String(index),
		tone: undefined,
		word: bandWord(index, language),
		count: measured.filter((value) => bandOf(value) === index).length
	}));
	return {
		layer: 'distance',
		title,
		caveat: undefined,
		categories: counts,
		counts: m.layer_counts_capitals(),
		announcement: announced(title, counts),
		tones: new Map(),
		bands,
		wordOf(iso2) {
			const value = km[iso2];
			if (value !== undefined) return m.layer_distance_word({ km: formatLength(value, language) });
			return ofSoil.includes(iso2) ? m.layer_self() : undefined;
		},
		source: m.layer_distance_source()
	};
}

function announced(title: string, counts: readonly ShadeCategory[]): string {
	const entries = counts.map(({ word, count }) => m.layer_entry({ word, count })).join('; ');
	return m.layer_shown({ title, entries });
}

/** `1,000 to 2,000 km`, with words for the first band and the last. */
function bandWord(index: number, language: Language): string {
	const [least, most] = [bandLimitsKm[index - 1], bandLimitsKm[index]].map(
		(limit) => limit && formatLength(limit, language)
	);
	if (!least) return m.layer_band_under({ km: most ?? '' });
	return most ? m.layer_band_between({ least, most }) : m.layer_band_over({ km: least });
}

function listed(codes: string | undefined): string[] {
	return codes ? codes.split(' ') : [];
}
