import type { Language } from '../../../data/vocabulary.ts';
import type { NoRoute } from '../../../geo/airspace/route.ts';
import * as m from '$lib/paraglide/messages';
import { countryName } from './country-names.ts';

/** The name of a published set of blocked states. */
export function blockSetName(id: string): string {
	if (id === 'us') return m.route_set_us();
	if (id === 'nato') return m.route_set_nato();
	if (id === 'eu') return m.route_set_eu();
	return id === 'nato+eu' ? m.route_set_nato_eu() : id;
}

/** Why there is no route, naming the countries concerned. */
export function routeFailure(failure: NoRoute, language: Language): string {
	if (failure.kind === 'closed-in') {
		return m.route_closed_in({
			origin: countryName(failure.from, language),
			destination: countryName(failure.to, language)
		});
	}
	const country = countryName(failure.state, language);
	return failure.kind === 'blocked-origin'
		? m.route_blocked_origin({ country })
		: m.route_blocked_destination({ country });
}
