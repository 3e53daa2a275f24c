import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Slide } from '../../../data/slide.ts';
import type { Language, Standing } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { printedRoute } from '../../../geo/routes.ts';
import { distanceInWords } from '$lib/model/lengths';
import type { Tie } from '$lib/model/reach-row';
import { blockSetName } from '$lib/model/route-words';
import { roleOf, standingWord } from '$lib/model/standing';
import { formatDay, formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { reachOnSlide, rowsOf } from './slide-sources.ts';

/** A cell of a table of reach: a mark, where it has one, and its word. */
export interface ReachCellView {
	readonly tie: Tie | undefined;
	readonly word: string;
}

/** Countries set side by side. `isTurned`: a row for each country, else a column. */
export interface ReachTableView {
	readonly kind: 'reach';
	readonly isTurned: boolean;
	/** The day as of which it is: what stands over the names of the rows. */
	readonly corner: string;
	readonly head: readonly string[];
	readonly rows: readonly { readonly name: string; readonly cells: readonly ReachCellView[] }[];
}

/** What a slide of the kind `law` or `compare` sets out; undefined where there is nothing to set out. */
export function reachTable(
	dataset: Dataset,
	geography: Geography,
	slide: Slide,
	language: Language
): ReachTableView | undefined {
	const { countries, isShown } = reachOnSlide(dataset, slide);
	const columns = countries.map((iso2) => ({
		country: countryOf(dataset, iso2),
		rows: rowsOf(dataset, geography, iso2, language).filter(isShown)
	}));
	const labels = columns[0]?.rows ?? [];
	const corner = m.reach_as_of_day({ date: formatDay(dataset.scenario.dated, language) });
	if (slide.kind === 'law') {
		if (labels.length === 0) return undefined;
		return {
			kind: 'reach',
			isTurned: true,
			corner,
			head: labels.map(({ label }) => label),
			rows: columns.map(({ country, rows }) => ({
				name: country.name[language],
				cells: rows.map(({ tie, word }) => ({ tie, word }))
			}))
		};
	}
	if (columns.length === 0) return undefined;
	const standings = columns.map(({ country: { iso2, standing } }) => ({
		tie: undefined,
		word: standingWord({ role: roleOf(dataset, iso2), standing })
	}));
	return {
		kind: 'reach',
		isTurned: false,
		corner,
		head: columns.map(({ country }) => country.name[language]),
		rows: [
			{ name: m.compare_standing(), cells: standings },
			...labels.map(({ id, label }) => ({
				name: label,
				cells: columns.map(({ rows }) => {
					const row = rows.find((other) => other.id === id);
					return { tie: row?.tie, word: row?.word ?? '' };
				})
			}))
		]
	};
}

/** Lengths of the published ways to the candidates. */
export interface FlightTableView {
	readonly kind: 'flights';
	readonly caption: string;
	readonly head: readonly string[];
	readonly rows: readonly {
		readonly iso2: string;
		readonly name: string;
		readonly cells: readonly {
			readonly text: string;
			/** The set of states that a way avoids which the map can draw. */
			readonly avoids: string | undefined;
		}[];
	}[];
}

/** The published ways to the candidates; undefined where none is published. */
export function flightTable(
	dataset: Dataset,
	geography: Geography,
	language: Language
): FlightTableView | undefined {
	const sets = geography.blockSets.map(({ id }) => id).filter((id) => id !== 'none');
	const rows = dataset.scenario.candidates.flatMap((iso2) => {
		const routes = geography.routes[iso2];
		if (!routes) return [];
		const cells = ['none', ...sets].map((id) => {
			const route = routes[id];
			const isRoute = route?.kind === 'route';
			return {
				text: isRoute ? formatLength(printedRoute(route).km, language) : '–',
				avoids: isRoute && id !== 'none' ? id : undefined
			};
		});
		return [{ iso2, name: countryOf(dataset, iso2).name[language], cells }];
	});
	if (rows.length === 0) return undefined;
	const city = countryOf(dataset, dataset.scenario.origin).capital.name[language];
	return {
		kind: 'flights',
		caption: m.brief_routes_caption({ city }),
		head: [m.aircraft_direct(), ...sets.map((id) => blockSetName(id))],
		rows
	};
}

/** How far each capital lies from the nearest soil, farthest first. */
export interface SoilTableView {
	readonly kind: 'soil';
	readonly head: readonly [city: string, nearest: string];
	readonly rows: readonly {
		readonly standing: Standing | undefined;
		readonly city: string;
		readonly length: string;
		/** What the nearest soil is called. */
		readonly nearest: string;
		/** Share of the longest length, 0 to 1. */
		readonly share: number;
	}[];
	readonly caveat: string;
}

export function soilTable(
	dataset: Dataset,
	geography: Geography,
	language: Language
): SoilTableView {
	const measured = dataset.countries
		.flatMap((country) => {
			const measure = geography.distances[country.iso2]?.capitalToStates;
			return measure ? [{ country, measure }] : [];
		})
		.sort((a, b) => b.measure.km - a.measure.km);
	const longest = measured[0]?.measure.km ?? 1;
	return {
		kind: 'soil',
		head: [m.method_city(), m.method_states()],
		rows: measured.map(({ country, measure }) => ({
			standing: country.standing,
			city: country.capital.name[language],
			length: distanceInWords(measure.km, language),
			nearest: measure.to.name[language],
			share: Number((measure.km / longest).toFixed(3))
		})),
		caveat: m.brief_soil_caveat()
	};
}
