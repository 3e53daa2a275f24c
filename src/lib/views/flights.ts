import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { BlockSet, Geography } from '../../../geo/geography.ts';
import type { PublishedRoute } from '../../../geo/routes.ts';
import type { DrawnRoute } from '$lib/model/drawn-route';
import { blockSetName } from '$lib/model/route-words';

/** A published way to a country as a map draws it. */
export type FlightView = DrawnRoute;

/** By the country they lead to, and by the set of states that they avoid. */
export type FlightViews = Readonly<Record<string, Readonly<Record<string, FlightView>>>>;

/** Every published flight that avoids something. */
export function flightViews({ routes, blockSets }: Geography): FlightViews {
	return Object.fromEntries(
		Object.entries(routes).map(([iso2, published]) => [
			iso2,
			Object.fromEntries(
				blockSets.flatMap((set) => {
					const route = published[set.id];
					if (route?.kind !== 'route') return [];
					return [[set.id, flightView(route, blockSetName(set.id), avoidedBy(route, set))]];
				})
			)
		])
	);
}

/** Of all published flights the one that goes farthest out of its way; undefined where none does. */
export function farthestFlight(
	dataset: Dataset,
	{ routes, blockSets }: Pick<Geography, 'routes' | 'blockSets'>,
	language: Language
): FlightView | undefined {
	const found = dataset.scenario.candidates.flatMap((iso2) =>
		blockSets.flatMap((set) => {
			const route = routes[iso2]?.[set.id];
			return route?.kind === 'route' && route.corners.length > 2 ? [{ iso2, set, route }] : [];
		})
	);
	const detour = ({ km, directKm }: PublishedRoute) => km / directKm;
	const [first] = found.toSorted((a, b) => detour(b.route) - detour(a.route));
	if (!first) return undefined;
	const name = countryOf(dataset, first.iso2).name[language];
	return {
		name: `${blockSetName(first.set.id)} (${name})`,
		corners: first.route.corners,
		blocked: avoidedBy(first.route, first.set)
	};
}

/** Places good to about a kilometre, which is finer than the map shows and shorter to send. */
function flightView(
	{ corners }: PublishedRoute,
	name: string,
	blocked: readonly string[]
): FlightView {
	return {
		name,
		blocked,
		corners: corners.map(([lng, lat]) => [Number(lng.toFixed(2)), Number(lat.toFixed(2))])
	};
}

/** The states of a set that a route does avoid: its own ends are let through. */
function avoidedBy(route: PublishedRoute, set: BlockSet | undefined): string[] {
	return (set?.members ?? []).filter((state) => !route.excepted.includes(state));
}
