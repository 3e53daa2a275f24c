/** What the reader looks at, as the part of the address after `#` says it. */
export type Route =
	| { readonly name: 'overview' }
	| { readonly name: 'country'; readonly iso2: string }
	| { readonly name: 'claim'; readonly id: string; readonly iso2: string | undefined }
	| { readonly name: 'compare'; readonly countries: readonly string[] };

/** Which countries and claims an address may name. */
export interface RouteTargets {
	/** Whether a code (ISO alpha-2, lower case) is a country with a dossier, told of or not. */
	readonly isCountry: (iso2: string) => boolean;
	/** The country whose dossier holds a claim: null for a general claim, undefined for no claim. */
	readonly countryOfClaim: (id: string) => string | null | undefined;
}

/** A parsed address part: the route, and what could not be understood of it, if anything. */
export interface ParsedRoute {
	readonly route: Route;
	readonly unknown: string | undefined;
}

/** How many countries stand side by side. */
export const compared = { least: 2, most: 3 } as const;

export const overview: Route = { name: 'overview' };

/**
 * The hash of an address (`#/c/ru`, `#/claim/ru-key-ally`, `#/compare/ru/tr`, `#/`) to a route. An unknown one gives
 * the overview and names what was not understood; an empty one is the overview.
 */
export function parseRoute(hash: string, targets: RouteTargets): ParsedRoute {
	const path = hash.replace(/^#\/?/, '').replace(/\/$/, '');
	if (path === '') return { route: overview, unknown: undefined };
	const [kind, name = '', ...rest] = path.split('/').map(decoded);
	if (kind === 'compare') {
		const countries = [...new Set([name, ...rest])];
		const fits = countries.length >= compared.least && countries.length <= compared.most;
		if (fits && countries.every(targets.isCountry)) {
			return { route: { name: 'compare', countries }, unknown: undefined };
		}
	}
	if (kind === 'c' && rest.length === 0 && targets.isCountry(name)) {
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
	if (route.name === 'compare') return `#/compare/${route.countries.join('/')}`;
	return '#/';
}

/** The country a route opens, if any. */
export function countryOfRoute(route: Route): string | undefined {
	return route.name === 'country' || route.name === 'claim' ? route.iso2 : undefined;
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
