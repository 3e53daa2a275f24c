import type { AsOf, Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { countryName } from './country-names.ts';
import { categories, listed, unknown } from './layer-categories.ts';
import type { LayerFile, LegalLayer, LegalTable } from './layer-file.ts';
import { formatDay } from './text.ts';

/** What a layer says of the two days as of which it may be shown. */
export interface LayerDays {
	/** The day as of which it is shown. */
	readonly asOf: AsOf;
	/** That day in a few words; undefined where there is but one. */
	readonly day: string | undefined;
	/** The days to choose from, in words; undefined where there is but one. */
	readonly days: Readonly<Record<AsOf, string>> | undefined;
	/** Which countries are in another category on the other day, in words; empty where there is but one day. */
	readonly changes: string;
}

/** A layer that is the same on every day. */
export const oneDay: LayerDays = {
	asOf: 'debate',
	day: undefined,
	days: undefined,
	changes: ''
};

/** The two days in words, and what is different on the other one. */
export function layerDays(
	layer: LegalLayer,
	{ legal, days }: Required<Pick<LayerFile, 'legal' | 'days'>>,
	asOf: AsOf,
	language: Language
): LayerDays {
	if (days.debate === days.latest) return oneDay;
	const words = {
		debate: formatDay(days.debate, language),
		latest: formatDay(days.latest, language)
	};
	const other = asOf === 'debate' ? 'latest' : 'debate';
	const [here, there] = [categoryByCode(legal[asOf][layer]), categoryByCode(legal[other][layer])];
	const changed = [...new Set([...here.keys(), ...there.keys()])]
		.filter((code) => here.get(code) !== there.get(code))
		.map((code) => {
			const category = categories[layer].find(([id]) => id === there.get(code)) ?? unknown;
			return m.layer_entry_in({ country: countryName(code, language), word: category[2]() });
		})
		.sort((a, b) => a.localeCompare(b, language));
	const otherDay = words[other];
	return {
		asOf,
		day: m.reach_as_of_day({ date: words[asOf] }),
		days: words,
		changes:
			changed.length === 0
				? m.layer_unchanged({ day: otherDay })
				: m.layer_changed({ day: otherDay, countries: changed.join('; ') })
	};
}

function categoryByCode({ codes }: LegalTable): Map<string, string> {
	return new Map(
		Object.entries(codes).flatMap(([category, list]) =>
			listed(list).map((code) => [code, category] as const)
		)
	);
}
