import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { greatCircle } from '../../../geo/great-circle.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Outlines } from '../../../geo/outlines.ts';

/** The world on a flat map of equal areas, drawn once while building. */
export interface FlatWorld {
	readonly width: number;
	readonly height: number;
	/** Path data of all land, in whole pixels; neighbours keep a border between them. */
	readonly land: string;
	/** The way between two places as path data, see `wayBetween`; empty where they are one place. */
	readonly arc: (from: LngLat, to: LngLat) => string;
	readonly place: (position: LngLat) => readonly [x: number, y: number];
}

/** Nothing south of it is drawn: no ruler ever fled to Antarctica. */
const southernEdge = -57;
const northernEdge = 80;

/**
 * @param outlines the world's countries, [lng, lat] degrees
 * @param width of the picture in pixels; the height follows
 */
export function flatWorld(outlines: Pick<Outlines, 'countries'>, width: number): FlatWorld {
	const { projection, height } = fitted(width);
	const path = geoPath(projection).digits(0);
	const land = outlines.countries
		.filter(({ iso2 }) => iso2 !== 'aq')
		.map(({ area }) => path(area) ?? '')
		.join('');
	const line = geoPath(projection).digits(0);
	return {
		width,
		height,
		land: withoutSpecks(land),
		arc: (from, to) =>
			from[0] === to[0] && from[1] === to[1]
				? ''
				: (line({ type: 'LineString', coordinates: wayBetween(from, to) }) ?? ''),
		place: (position) => {
			const [x = 0, y = 0] = projection([...position]) ?? [];
			return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
		}
	};
}

/** Great circles farther north than this run along the edge of the map. */
const farthestNorth = 66;
const steps = 12;

/**
 * The great circle between two places; where that would pass over the Arctic, which a flat map tears
 * apart, a line that keeps to the latitudes between them and bends a little.
 */
function wayBetween(from: LngLat, to: LngLat): [lng: number, lat: number][] {
	const circle = greatCircle(from, to, steps);
	if (circle.every(([, lat]) => lat < farthestNorth)) return circle.map(([lng, lat]) => [lng, lat]);
	const turn = ((to[0] - from[0] + 540) % 360) - 180;
	return Array.from({ length: steps + 1 }, (_, index) => {
		const share = index / steps;
		const lng = from[0] + turn * share;
		const bend = (Math.sin(share * Math.PI) * Math.abs(turn)) / 12;
		return [((lng + 540) % 360) - 180, from[1] + (to[1] - from[1]) * share + bend];
	});
}

/** The projection that fills the width between the two edges, and the height that it needs. */
function fitted(width: number): { readonly projection: GeoProjection; readonly height: number } {
	const projection = geoEqualEarth().rotate([-11, 0]).precision(2.5);
	projection.fitWidth(width, { type: 'Sphere' });
	const y = (latitude: number) => projection([11, latitude])?.[1] ?? 0;
	const [top, bottom] = [y(northernEdge), y(southernEdge)];
	const [x, before] = projection.translate();
	projection.translate([x, before - top]);
	return { projection, height: Math.round(bottom - top) };
}

/** Corners nearer than this to the one before are left out: arcs, not coasts, are what the map is for. */
const leastStep = 4;

/** Path data without corners close to each other, nor rings that are left with fewer than three. */
function withoutSpecks(data: string): string {
	return data
		.split('Z')
		.flatMap((ring) => {
			const kept = thinned(ring.replace(/^M/, '').split('L'));
			return kept.length > 2 ? [`M${relative(kept)}z`] : [];
		})
		.join('');
}

function thinned(points: readonly string[]): string[] {
	let last: readonly number[] = [];
	return points.filter((point) => {
		const [x = 0, y = 0] = point.split(',').map(Number);
		const [lastX = -Infinity, lastY = -Infinity] = last;
		const isFar = Math.max(Math.abs(x - lastX), Math.abs(y - lastY)) >= leastStep;
		if (isFar) last = [x, y];
		return isFar;
	});
}

/** Corners as one absolute place and relative steps, which are shorter to send. */
function relative(points: readonly string[]): string {
	const [first = [0, 0], ...rest] = points.map((point) => point.split(',').map(Number));
	let [x = 0, y = 0] = first;
	const steps = rest.map(([nextX = 0, nextY = 0]) => {
		const step = `${String(nextX - x)}${nextY - y < 0 ? '' : ' '}${String(nextY - y)}`;
		[x, y] = [nextX, nextY];
		return step;
	});
	return `${first.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}`;
}
