/** What the reader looks at, as the part of the address after `#` says it. */
export type Route =
	| { readonly name: 'overview' }
	| { readonly name: 'country'; readonly iso2: string }
	| { readonly name: 'claim'; readonly id: string; readonly iso2: string | undefined };

/** Which countries and claims an address may name. */
export interface RouteTargets {
	readonly countries: readonly string[];
	/** The country whose dossier holds a claim: null for a general claim, undefined for no claim. */
	readonly countryOfClaim: (id: string) => string | null | undefined;
}

/** A parsed address part: the route, and what could not be understood of it, if anything. */
export interface ParsedRoute {
	readonly route: Route;
	readonly unknown: string | undefined;
}

export const overview: Route = { name: 'overview' };

/**
 * The hash of an address (`#/c/ru`, `#/claim/ru-key-ally`, `#/`) to a route. An unknown one gives
 * the overview and names what was not understood; an empty one is the overview.
 */
export function parseRoute(hash: string, targets: RouteTargets): ParsedRoute {
	const path = hash.replace(/^#\/?/, '').replace(/\/$/, '');
	if (path === '') return { route: overview, unknown: undefined };
	const [kind, name = '', ...rest] = path.split('/').map(decoded);
	if (kind === 'c' && rest.length === 0 && targets.countries.includes(name)) {
		return { route: { name: 'country', iso2: name }, unknown: undefined };
	}
	const holder = kind === 'claim' && rest.length === 0 ? targets.countryOfClaim(name) : undefined;
	if (holder !== undefined) {
		return { route: { name: 'claim', id: name, iso2: holder ?? undefined }, unknown: undefined };
	}
	return { route: overview, unknown: hash };
}

/** The hash that leads back to a route; the inverse of parseRoute. */
export function formatRoute(route: Route): string {
	if (route.name === 'country') return `#/c/${route.iso2}`;
	if (route.name === 'claim') return `#/claim/${route.id}`;
	return '#/';
}

/** The country a route opens, if any. */
export function countryOfRoute(route: Route): string | undefined {
	return route.name === 'overview' ? undefined : route.iso2;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
