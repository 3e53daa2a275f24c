import { bandGrain, bandLimitsKm, bandOf, type DistanceBand } from '../distance-bands.ts';
import { ellipsoidKm } from '../ellipsoid-km.ts';
import { geodesicPoints } from '../geodesic.ts';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import { fromMercator, worldUnits, type PlanePoint } from '../mercator.ts';
import { encodeRings } from '../path-data.ts';
import { regionRings } from './regions.ts';
import { statesDistance } from './states-distance.ts';

/** Between nodes, in map units: 0.7° of longitude. Between two a line is straight, which costs its corners most. */
const step = 8;

/** How far, in map units, a point may lie off the line that is drawn without it. */
const tolerance = 0.12;

/** Lines out of the United States along which each band is named: mostly over open water. */
const labelled: readonly (readonly [from: LngLat, to: LngLat])[] = [
	[
		[-70, 41.3],
		[44, -38]
	],
	[
		[-170, 63],
		[78, 2]
	],
	[
		[-118, 33],
		[-88, -82]
	]
];

/**
 * The bands of equal distance from the fifty states and DC, in the order of bandLimitsKm. For
 * drawing: lines lie within 10 km of where the WGS84 distance is theirs, and within 20 km at the few
 * corners where the nearest shore changes. No printed figure comes from here.
 */
export function buildDistanceBands(): DistanceBand[] {
	const distance = statesDistance();
	const measure = remembering(distance);
	return bandLimitsKm.map((km) => {
		const rings = regionRings({ side: worldUnits, step }, (point) => measure(point) <= km);
		return {
			km,
			pathData: encodeRings(
				holesBehindTheirRing(rings.map(simplified)).map((ring) =>
					ring.map(([x, y]): PlanePoint => [x * bandGrain, y * bandGrain])
				)
			),
			labels: labelled.map((line) => placeAt(km, line, distance))
		};
	});
}

/** Between points whose distance is measured in any case, in map units. */
const coarseStep = 64;

/**
 * A distance in the band of the true one, for any point. A step over the Earth changes the distance
 * by no more than itself, so near a point that lies well inside a band all points do, unmeasured.
 */
function remembering(distance: (place: LngLat) => number): (point: PlanePoint) => number {
	const measured = byNode((point) => distance(fromMercator(point)));
	return byNode((point) => {
		const anchor: PlanePoint = [coarsely(point[0]), coarsely(point[1])];
		const km = measured(anchor);
		const apart = ellipsoidKm(fromMercator(anchor), fromMercator(point)) + 1;
		return bandOf(km - apart) === bandOf(km + apart) ? km : measured(point);
	});
}

/** The function, asked once per node of the grid. */
function byNode(of: (point: PlanePoint) => number): (point: PlanePoint) => number {
	const columns = worldUnits / step + 1;
	const known = new Float64Array(columns * columns).fill(NaN);
	return (point) => {
		const [column, row] = [point[0] / step, point[1] / step];
		if (!Number.isInteger(column) || !Number.isInteger(row)) return of(point);
		const index = row * columns + column;
		if (Number.isNaN(known[index])) known[index] = of(point);
		return known[index] ?? NaN;
	};
}

function coarsely(coordinate: number): number {
	return Math.round(coordinate / coarseStep) * coarseStep;
}

/** Where a line out of the country first comes to be `km` from it, to a hundredth of a degree. */
function placeAt(
	km: number,
	[from, to]: readonly [LngLat, LngLat],
	distance: (place: LngLat) => number
): LngLat {
	const places = geodesicPoints(from, to, 4096);
	let [near, far] = [0, places.length - 1];
	while (far - near > 1) {
		const middle = (near + far) >> 1;
		if (distance(places[middle] ?? from) > km) far = middle;
		else near = middle;
	}
	const [lng, lat] = places[far] ?? to;
	return [Number(wrapLongitude(lng).toFixed(2)), Number(lat.toFixed(2))];
}

/** A ring without the points that the others imply; those on the edge of the world stay. */
function simplified(ring: readonly PlanePoint[]): PlanePoint[] {
	const start = ring.findIndex(isOnEdge);
	const turned = start > 0 ? [...ring.slice(start), ...ring.slice(0, start)] : ring;
	const closed = [...turned, turned[0] ?? [0, 0]];
	const fixed = closed.flatMap((point, index) =>
		index === 0 || index === closed.length - 1 || isTurnOfEdge(closed, index) ? [index] : []
	);
	if (fixed.length === 2) fixed.splice(1, 0, Math.floor(closed.length / 2));
	return fixed.slice(1).flatMap((end, index) => thinned(closed.slice(fixed[index], end + 1)));
}

function isOnEdge([x, y]: PlanePoint): boolean {
	return x === 0 || y === 0 || x === worldUnits || y === worldUnits;
}

/** Whether the ring comes to the edge of the world here, leaves it, or turns its corner. */
function isTurnOfEdge(ring: readonly PlanePoint[], index: number): boolean {
	const [before, at, after] = [ring[index - 1], ring[index], ring[index + 1]];
	if (!before || !at || !after || !isOnEdge(at)) return false;
	const straight =
		(before[0] === at[0] && at[0] === after[0]) || (before[1] === at[1] && at[1] === after[1]);
	return !(straight && isOnEdge(before) && isOnEdge(after));
}

/** Douglas and Peucker's way, without the last point. */
function thinned(line: readonly PlanePoint[]): PlanePoint[] {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last) return [];
	let [farthest, at] = [0, 0];
	line.forEach((point, index) => {
		const off = offLine(point, first, last);
		if (off > farthest) [farthest, at] = [off, index];
	});
	if (farthest <= tolerance) return [first];
	return [...thinned(line.slice(0, at + 1)), ...thinned(line.slice(at))];
}

function offLine([x, y]: PlanePoint, [ax, ay]: PlanePoint, [bx, by]: PlanePoint): number {
	const length = Math.hypot(bx - ax, by - ay);
	if (length === 0) return Math.hypot(x - ax, y - ay);
	return Math.abs((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / length;
}

/** Outer rings, each followed by the holes inside it. */
function holesBehindTheirRing(rings: readonly PlanePoint[][]): PlanePoint[][] {
	const outer = rings.filter((ring) => area(ring) > 0);
	const holes = rings.filter((ring) => area(ring) < 0);
	return outer
		.toSorted((a, b) => area(a) - area(b))
		.flatMap((ring) => {
			const mine = holes.filter((hole) => hole[0] && isIn(hole[0], ring));
			for (const hole of mine) holes.splice(holes.indexOf(hole), 1);
			return [ring, ...mine];
		});
}

/** In square units; positive for a ring that runs clockwise with y down. */
function area(ring: readonly PlanePoint[]): number {
	return ring.reduce((sum, [x, y], index) => {
		const [nextX, nextY] = ring[(index + 1) % ring.length] ?? [x, y];
		return sum + (x * nextY - nextX * y) / 2;
	}, 0);
}

function isIn([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
	let inside = false;
	ring.forEach(([ax, ay], index) => {
		const [bx, by] = ring[(index + 1) % ring.length] ?? [ax, ay];
		if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
	});
	return inside;
}
