import type { MultiPolygon } from 'geojson';
import type { LabelPlace } from '../label-places.ts';
import { unwrapLongitudes, wrapLongitude, type LngLat } from '../lng-lat.ts';
import { loadAtlas } from './atlas.ts';

/** Points looked at across and down in each round, how many are followed up, and how many rounds. */
const grid = 12;
const followed = 5;
const rounds = 4;

/** Points of a ring that are looked at. */
const enoughPoints = 320;

/**
 * A place for the name of every country and territory, from 1:50 million outlines, the widest first.
 * Circles are planar, with longitudes shortened by the latitude they lie at.
 */
export function buildLabelPlaces(): LabelPlace[] {
	return [...loadAtlas('50m').countries]
		.map(([iso2, { geometry }]) => ({ iso2, ...widestPlace(geometry) }))
		.sort((a, b) => b.radius - a.radius || a.iso2.localeCompare(b.iso2));
}

/** The middle of the largest circle in the largest polygon, by looking ever closer. */
export function widestPlace({ coordinates }: MultiPolygon): Omit<LabelPlace, 'iso2'> {
	const polygons = coordinates
		.map((rings) => rings.map((ring) => unwrapLongitudes(ring as unknown as LngLat[])))
		.map((rings) => ({ rings, area: Math.abs(areaOf(rings[0] ?? [])) }));
	const { rings } = polygons.reduce((a, b) => (b.area > a.area ? b : a));
	const outer = rings[0] ?? [];
	// Holes may have been unwrapped by another turn of the globe.
	const whole = rings.map((ring) => thinned(besides(ring, outer[0]?.[0] ?? 0)));
	const lngs = outer.map(([lng]) => lng);
	const lats = outer.map(([, lat]) => lat);
	const [left, bottom] = [Math.min(...lngs), Math.min(...lats)];
	let cells: { at: LngLat; width: number; height: number }[] = [
		{
			at: [(left + Math.max(...lngs)) / 2, (bottom + Math.max(...lats)) / 2],
			width: Math.max(...lngs) - left,
			height: Math.max(...lats) - bottom
		}
	];
	let best: { at: LngLat; radius: number } = { at: cells[0]?.at ?? [0, 0], radius: -Infinity };
	for (let round = 0; round < rounds; round += 1) {
		const looked = cells.flatMap(({ at, width, height }) =>
			Array.from({ length: grid * grid }, (_, index) => {
				const across = ((index % grid) + 0.5) / grid - 0.5;
				const down = (Math.floor(index / grid) + 0.5) / grid - 0.5;
				const place: LngLat = [at[0] + across * width, at[1] + down * height];
				return { at: place, radius: roomAt(place, whole) };
			})
		);
		looked.sort((a, b) => b.radius - a.radius);
		if (looked[0] && looked[0].radius > best.radius) best = looked[0];
		const size = cells[0] ?? { width: 0, height: 0 };
		cells = looked.slice(0, followed).map(({ at }) => ({
			at,
			width: (size.width / grid) * 2,
			height: (size.height / grid) * 2
		}));
	}
	return { at: [wrapLongitude(best.at[0]), best.at[1]], radius: Math.max(0, best.radius) };
}

/** The ring with a few hundred points at most: a label needs no finer coast. */
function thinned(ring: readonly LngLat[]): LngLat[] {
	const step = Math.ceil(ring.length / enoughPoints);
	return ring.filter((_, index) => index % step === 0);
}

function besides(ring: readonly LngLat[], lng: number): LngLat[] {
	const turns = Math.round(((ring[0]?.[0] ?? lng) - lng) / 360) * 360;
	return ring.map(([x, y]) => [x - turns, y]);
}

/** Degrees from a place to the nearest edge of a polygon; less than nothing outside it. */
function roomAt([lng, lat]: LngLat, rings: readonly (readonly LngLat[])[]): number {
	const shrink = Math.cos((lat * Math.PI) / 180);
	let nearest = Infinity;
	let isInside = false;
	for (const ring of rings) {
		for (let index = 0; index < ring.length; index += 1) {
			const [ax, ay] = ring[index] ?? [0, 0];
			const [bx, by] = ring[(index + 1) % ring.length] ?? [0, 0];
			if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax)
				isInside = !isInside;
			const [px, py] = [(ax - lng) * shrink, ay - lat];
			const [dx, dy] = [(bx - ax) * shrink, by - ay];
			const length = dx * dx + dy * dy;
			const along = length > 0 ? Math.max(0, Math.min(1, -(px * dx + py * dy) / length)) : 0;
			nearest = Math.min(nearest, Math.hypot(px + along * dx, py + along * dy));
		}
	}
	return isInside ? nearest : -nearest;
}

/** Area of a ring in square degrees of the equator, near enough to tell which is largest. */
function areaOf(ring: readonly LngLat[]): number {
	return ring.reduce((sum, [lng, lat], index) => {
		const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
		return sum + (nextLng - lng) * Math.sin((((lat + nextLat) / 2) * Math.PI) / 180);
	}, 0);
}
