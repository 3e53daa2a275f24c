import { geodesicKm, geodesicPoints } from '../geodesic.ts';
import type { LngLat } from '../lng-lat.ts';
import type { Crossings } from '../routes.ts';
import { airspaceAt } from './airspace-at.ts';
import { sovereignOf } from './sovereigns.ts';

/** Longest step along a line between two looks at whose airspace it is in. */
const stepKm = 2;

/**
 * The sovereign airspace along the WGS84 geodesics through the places given ([lng, lat] degrees),
 * looked up at the middle of steps of at most 2 km, which is also how exact each figure is at every
 * entry and exit.
 */
export function crossingsAlong(places: readonly LngLat[]): Crossings {
	const crossed = new Map<string, { km: number; landKm: number }>();
	let total = 0;
	let overNoState = 0;
	for (const { middle, km } of stepsAlong(places)) {
		const airspace = airspaceAt(middle);
		total += km;
		if (!airspace) {
			overNoState += km;
			continue;
		}
		const sum = crossed.get(airspace.code) ?? { km: 0, landKm: 0 };
		crossed.set(airspace.code, {
			km: sum.km + km,
			landKm: sum.landKm + (airspace.isLand ? km : 0)
		});
	}
	return {
		km: total,
		overNoStateKm: overNoState,
		crossed: [...crossed].map(([code, sum]) => ({
			code,
			state: sovereignOf(code) ?? code,
			...sum
		}))
	};
}

/** Kilometres of a line that lie in the airspace of the states given, dependencies included. */
export function intrusionKm({ crossed }: Crossings, blocked: readonly string[]): number {
	return crossed
		.filter(({ state }) => blocked.includes(state))
		.reduce((sum, { km }) => sum + km, 0);
}

function* stepsAlong(places: readonly LngLat[]): Generator<{ middle: LngLat; km: number }> {
	for (let index = 1; index < places.length; index += 1) {
		const from = places[index - 1];
		const to = places[index];
		if (!from || !to) continue;
		const km = geodesicKm(from, to);
		const count = Math.max(1, Math.ceil(km / stepKm));
		const halves = geodesicPoints(from, to, count * 2);
		for (let step = 0; step < count; step += 1) {
			const middle = halves[step * 2 + 1];
			if (middle) yield { middle, km: km / count };
		}
	}
}
