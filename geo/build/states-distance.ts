import { ellipsoidKm } from '../ellipsoid-km.ts';
import type { LngLat } from '../lng-lat.ts';
import { earthRadiusKm, sphereKm } from '../rings.ts';
import { middleOf, unitVector } from '../unit-vector.ts';
import { holds } from './holds.ts';
import { usSoil } from './us-soil.ts';

/** Side in degrees of the boxes that the shore is sorted into. */
const boxDegrees = 5;

/** By how much more than the nearest a box may seem away on the sphere and still be the nearest. */
const sphereSlack = 1.012;

/** A stretch of shore small enough for the Earth's flattening to act on all of it alike. */
interface Box {
	readonly places: readonly LngLat[];
	/** Unit vectors of the places, three numbers each. */
	readonly units: Float64Array;
	/** A ball on the sphere that holds them all. */
	readonly centre: LngLat;
	readonly radiusKm: number;
}

/** Beyond this the place cannot lie on the states themselves: twice the depth of their interior. */
const inlandKm = 1500;

/**
 * The distance in km from a place to the fifty states and DC, quickly enough for a grid over the
 * whole world: 0 on them, elsewhere the WGS84 distance to the nearest vertex of their outline at
 * 1:10 million. Beyond 500 km that is within 1 km of nearestSoil, which measures to the line between
 * vertices and is what printed figures come from.
 */
export function statesDistance(): (place: LngLat) => number {
	const states = usSoil().find(({ status }) => status === 'states');
	if (!states) throw new Error('There is no outline of the fifty states.');
	const boxes = boxesOf(states.outline.pieces.map(([start]) => start));
	return (place) => {
		const km = nearestKm(place, boxes);
		return km < inlandKm && holds(states.shape, place) ? 0 : km;
	};
}

function boxesOf(places: readonly LngLat[]): Box[] {
	const sorted = new Map<string, LngLat[]>();
	for (const place of places) {
		const key = place.map((degrees) => Math.floor(degrees / boxDegrees)).join();
		const box = sorted.get(key);
		if (box) box.push(place);
		else sorted.set(key, [place]);
	}
	return [...sorted.values()].map((box) => {
		const centre = middleOf(box);
		return {
			places: box,
			units: Float64Array.from(box.flatMap(unitVector)),
			centre,
			radiusKm: Math.max(...box.map((place) => sphereKm(centre, place)))
		};
	});
}

function nearestKm(place: LngLat, boxes: readonly Box[]): number {
	const apart = boxes.map(({ centre }) => sphereKm(place, centre));
	const reach = Math.min(...boxes.map(({ radiusKm }, index) => (apart[index] ?? 0) + radiusKm));
	const found = boxes
		.filter(({ radiusKm }, index) => (apart[index] ?? 0) - radiusKm <= reach * sphereSlack)
		.map((box) => nearestInBox(place, box));
	const limit = Math.min(...found.map(({ km }) => km)) * sphereSlack;
	return Math.min(...found.filter(({ km }) => km <= limit).map(({ to }) => ellipsoidKm(place, to)));
}

function nearestInBox(place: LngLat, { places, units }: Box): { km: number; to: LngLat } {
	const [x, y, z] = unitVector(place);
	let best = -Infinity;
	let at = 0;
	for (let index = 0; index < units.length; index += 3) {
		const cosine =
			x * (units[index] ?? 0) + y * (units[index + 1] ?? 0) + z * (units[index + 2] ?? 0);
		if (cosine > best) [best, at] = [cosine, index / 3];
	}
	return { km: Math.acos(Math.min(1, best)) * earthRadiusKm, to: places[at] ?? place };
}
