import { bandLimitsKm, bandOf, type DistanceBand } from '../../../geo/distance-bands.ts';
import type { AsOf, Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { categories, listed, unknown, type Category, type Tone } from './layer-categories.ts';
import { layerDays, oneDay, type LayerDays } from './layer-changes.ts';
import type { LayerFile, LegalLayer, LegalTable } from './layer-file.ts';
import type { Layer } from './layers.ts';
import { formatDay, formatLength, formatList } from './text.ts';

export type { Tone } from './layer-categories.ts';

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
export interface Shading extends LayerDays {
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

/** What each layer is called in the menu and over its legend. */
const layerTitles: Readonly<Record<Layer, () => string>> = {
	treaty: m.layer_treaty_title,
	rome: m.layer_rome_title,
	presence: m.layer_presence_title,
	distance: m.layer_distance_title
};

/**
 * A layer in the current language; undefined when the file does not hold it.
 *
 * @param asOf the day as of which it is shown; distances are the same on every day
 */
export function shadingOf(
	file: LayerFile,
	layer: Layer,
	language: Language,
	asOf: AsOf = 'debate'
): Shading | undefined {
	if (layer === 'distance') return distanceShading(file, language);
	const { legal, days } = file;
	if (!legal || !days) return undefined;
	const shading = legalShading(layer, legal[asOf][layer], file, language);
	const dated = layerDays(layer, { legal, days }, asOf, language);
	const announcement = [shading.announcement, dated.day].filter((part) => part !== undefined);
	return { ...shading, ...dated, announcement: announcement.join(' ') };
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
		...oneDay,
		announcement: source
	};
}

/** How many rows of a layer are unverified, in words; undefined where none is. */
export function caveatOf(file: LayerFile, layer: Layer, asOf: AsOf = 'debate'): string | undefined {
	const table = layer === 'distance' ? undefined : file.legal?.[asOf][layer];
	return table && caveatIn(table);
}

function caveatIn(table: LegalTable): string | undefined {
	if (!table.unverified) return undefined;
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
): Omit<Shading, keyof LayerDays> {
	const known = new Map<string, Category>();
	for (const category of categories[layer]) {
		for (const code of listed(table.codes[category[0]])) known.set(code, category);
	}
	const unverified = new Set(listed(table.unverified));
	const all = new Set([...Object.keys(file.km), ...listed(file.soil), ...known.keys()]);
	const counted = (id: string) =>
		[...all].filter((code) => (known.get(code) ?? unknown)[0] === id).length;
	const title = layerTitles[layer]();
	const caveat = caveatIn(table);
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
		source: m.layer_distance_source(),
		...oneDay
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
