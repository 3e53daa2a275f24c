import type { MultiLineString, MultiPolygon } from 'geojson';
import polygonClipping, { type MultiPolygon as ClippedAreas, type Ring } from 'polygon-clipping';
import type { DrawnDispute, DrawnShape } from '../geography.ts';
import type { LngLat } from '../lng-lat.ts';
import { fromMercator, toMercator, type PlanePoint } from '../mercator.ts';
import { decodeRings, encodeLine, encodeRings } from '../path-data.ts';
import { middleOf } from '../unit-vector.ts';
import { disputedAreas, type DrawnScale } from './disputed-areas.ts';

/** How finely disputes are drawn: from which outlines, and to how many decimals of a map unit. */
export interface Fineness {
	readonly scale: DrawnScale;
	readonly decimals: number;
}

/**
 * The areas that the border policy hatches, in map units, cut to the outlines that are drawn, so that
 * no hatch spills into the sea or over a border. An area whose country is not drawn is left out.
 */
export function drawDisputes(
	shapes: readonly DrawnShape[],
	fineness: Fineness = { scale: '50m', decimals: 0 }
): DrawnDispute[] {
	const { crimea, crimeaLine, essequibo } = disputedAreas(fineness.scale);
	const linePathData = lineOf(crimeaLine.geometry);
	return [
		{ id: 'crimea' as const, area: crimea, linePathData },
		{ id: 'essequibo' as const, area: essequibo, linePathData: '' }
	].flatMap(({ id, area, linePathData }) => {
		const shape = shapes.find(({ iso2 }) => iso2 === area.properties.drawnAs);
		if (!shape) return [];
		const hatch = hatchOf(area.geometry, shape, fineness);
		return hatch.pathData === '' ? [] : [{ id, ...hatch, linePathData }];
	});
}

function hatchOf(
	area: MultiPolygon,
	shape: DrawnShape,
	{ decimals }: Fineness
): Pick<DrawnDispute, 'pathData' | 'middle'> {
	const parts = 10 ** decimals;
	const inParts = (ring: readonly PlanePoint[]) =>
		ring.map(([x, y]): PlanePoint => [Math.round(x * parts), Math.round(y * parts)]);
	const outline: ClippedAreas = decodeRings(shape.pathData).map((ring) => [closed(inParts(ring))]);
	const flat = area.coordinates.map((rings) =>
		rings.map((ring) => closed(wholeUnits(ring, parts)))
	);
	const within = polygonClipping.intersection(flat, outline);
	const rings = within
		.flatMap((part) => part.slice(0, 1))
		.map((ring) => ring.map(([x, y]): PlanePoint => [x / parts, y / parts]))
		.filter((ring) => extentOf(ring) > leastUnits / parts);
	return {
		pathData: encodeRings(rings, decimals),
		middle: middleOf(rings.flat().map(fromMercator))
	};
}

/** Extent in parts of a map unit below which a piece is a sliver between two drawings of one coast. */
const leastUnits = 5;

function extentOf(ring: readonly PlanePoint[]): number {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function lineOf(lines: MultiLineString): string {
	return lines.coordinates
		.map((line) => encodeLine(line.map((place) => toMercator(place as unknown as LngLat))))
		.join('');
}

/** Points in whole parts of a map unit, each at least two parts from the one before. */
function wholeUnits(ring: readonly number[][], parts: number): PlanePoint[] {
	const points: PlanePoint[] = [];
	for (const place of ring) {
		const [x, y] = toMercator(place as unknown as LngLat);
		const point: PlanePoint = [Math.round(x * parts), Math.round(y * parts)];
		const last = points.at(-1);
		if (!last || Math.hypot(last[0] - point[0], last[1] - point[1]) >= 2) points.push(point);
	}
	return points;
}

function closed(ring: readonly PlanePoint[]): Ring {
	const [first] = ring;
	const open = ring.map(([x, y]): [number, number] => [x, y]);
	return first ? [...open, [first[0], first[1]]] : open;
}
