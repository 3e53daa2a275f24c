import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { BlockSet, Geography } from '../../../geo/geography.ts';
import type { PublishedRoute } from '../../../geo/routes.ts';
import type { DrawnRoute } from './drawn-route.ts';
import { blockSetName } from './route-words.ts';

/** The states of a set that a route does avoid: its own ends are let through. */
export function avoidedBy(route: PublishedRoute, set: BlockSet | undefined): string[] {
	return (set?.members ?? []).filter((state) => !route.excepted.includes(state));
}

/** Of all published routes the one that goes farthest out of its way; undefined where none does. */
export function farthestRoute(
	dataset: Dataset,
	{ routes, blockSets }: Pick<Geography, 'routes' | 'blockSets'>,
	language: Language
): DrawnRoute | undefined {
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
