import type { Dataset } from '../../../data/dataset.ts';
import type { Aircraft } from '../../../data/schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { aircraftReach, type Reach } from '../../../geo/aircraft-reach.ts';
import { printedRoute, type PublishedRoute, type PublishedRoutes } from '../../../geo/routes.ts';
import { countryName } from '$lib/model/country-names';
import { blockSetName, routeFailure } from '$lib/model/route-words';
import { formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { sourceViews, type SourceView } from './source-view.ts';

/** A route that avoids a set of states, or why there is none. */
export type AvoidingRouteView = {
	/** The set that is avoided: its id and its name. */
	readonly id: string;
	readonly name: string;
} & (
	| { readonly length: string; readonly detour: string }
	| {
			/** Why there is none. */
			readonly failure: string;
	  }
);

/** An aircraft type beside the routes. */
export interface AircraftRowView {
	readonly id: string;
	readonly name: string;
	readonly range: string;
	/** Whether it could fly the direct line and the longest route, in a word. */
	readonly direct: string;
	readonly longest: string;
}

/** The way to a country by air, ready to show. */
export interface RoutesView {
	readonly iso2: string;
	/** The whole of it in a line: how long directly, and how long at most. */
	readonly summary: string;
	/** The direct line in a sentence, and the states whose airspace it crosses. */
	readonly direct: string;
	readonly crossings: string;
	readonly avoiding: readonly AvoidingRouteView[];
	readonly aircraft: readonly AircraftRowView[];
	/** Where the figures of the aircraft are from. */
	readonly aircraftSources: readonly SourceView[];
}

/**
 * The routes to a country in one language; undefined where there is no direct line. Call it where
 * that language is the current one.
 */
export function routesView(
	dataset: Dataset,
	iso2: string,
	routes: PublishedRoutes | undefined,
	language: Language
): RoutesView | undefined {
	const direct = routes?.none;
	if (!routes || direct?.kind !== 'route') return undefined;
	const km = (value: number) => formatLength(value, language);
	const longest = Object.values(routes)
		.filter((route) => route.kind === 'route')
		.reduce((most, route) => (route.km > most.km ? route : most), direct);
	const printed = printedRoute(longest);
	const { aircraft } = dataset.scenario;
	return {
		iso2,
		summary:
			printed.kind === 'longer'
				? m.route_summary({ km: km(direct.km), longest: km(printed.km) })
				: m.route_summary_direct({ km: km(direct.km) }),
		direct: m.route_direct({ km: km(direct.km), free: km(direct.overNoStateKm) }),
		crossings: direct.crossed
			.filter((crossing) => crossing.km >= 1)
			.map((crossing) => `${countryName(crossing.code, language)} ${km(crossing.km)}`)
			.join(' · '),
		avoiding: Object.entries(routes)
			.filter(([id]) => id !== 'none')
			.map(([id, route]) => ({
				id,
				name: blockSetName(id),
				...(route.kind === 'route'
					? {
							length: m.km({ value: km(printedRoute(route).km) }),
							detour: detourOf(route, language)
						}
					: { failure: routeFailure(route, language) })
			})),
		aircraft: aircraft.map((type) => aircraftRow(type, direct.km, longest.km, language)),
		aircraftSources: sourceViews(
			dataset,
			aircraft.flatMap(({ sources }) => sources)
		)
	};
}

function detourOf(route: PublishedRoute, language: Language): string {
	const printed = printedRoute(route);
	if (printed.kind === 'direct') return m.route_no_detour();
	if (printed.kind === 'alike') return m.route_hardly_a_detour();
	const percent = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(
		printed.share * 100
	);
	return m.route_detour({ km: formatLength(printed.detourKm, language), percent });
}

const reachWords: Readonly<Record<Reach, () => string>> = {
	yes: m.aircraft_yes,
	marginal: m.aircraft_marginal,
	no: m.aircraft_no
};

function aircraftRow(
	{ id, name, rangeKm }: Aircraft,
	directKm: number,
	longestKm: number,
	language: Language
): AircraftRowView {
	const [least, most] = rangeKm;
	const from = formatLength(least, language);
	return {
		id,
		name,
		range: m.km({ value: least === most ? from : `${from}–${formatLength(most, language)}` }),
		direct: reachWords[aircraftReach(rangeKm, directKm)](),
		longest: reachWords[aircraftReach(rangeKm, longestKm)]()
	};
}
