import type { MultiLineString, MultiPolygon } from 'geojson';
import polygonClipping, { type MultiPolygon as ClippedAreas, type Ring } from 'polygon-clipping';
import type { DrawnDispute, DrawnShape } from '../geography.ts';
import type { LngLat } from '../lng-lat.ts';
import { fromMercator, toMercator, type PlanePoint } from '../mercator.ts';
import { decodeRings, encodeLine, encodeRings } from '../path-data.ts';
import { middleOf } from '../unit-vector.ts';
import { disputedAreas } from './disputed-areas.ts';

/**
 * The areas that the border policy hatches, in map units, cut to the outlines that are drawn, so that
 * no hatch spills into the sea or over a border.
 */
export function drawDisputes(shapes: readonly DrawnShape[]): DrawnDispute[] {
	const { crimea, crimeaLine, essequibo } = disputedAreas('50m');
	return [
		{
			id: 'crimea',
			...hatchOf(crimea.geometry, outlineOf(shapes, crimea.properties.drawnAs)),
			linePathData: lineOf(crimeaLine.geometry)
		},
		{
			id: 'essequibo',
			...hatchOf(essequibo.geometry, outlineOf(shapes, essequibo.properties.drawnAs)),
			linePathData: ''
		}
	];
}

function outlineOf(shapes: readonly DrawnShape[], iso2: string): ClippedAreas {
	const shape = shapes.find((candidate) => candidate.iso2 === iso2);
	if (!shape) throw new Error(`The map draws no "${iso2}", of which a part is disputed.`);
	return decodeRings(shape.pathData).map((ring) => [closed(ring)]);
}

function hatchOf(
	area: MultiPolygon,
	outline: ClippedAreas
): Pick<DrawnDispute, 'pathData' | 'middle'> {
	const flat = area.coordinates.map((rings) => rings.map((ring) => closed(wholeUnits(ring))));
	const within = polygonClipping.intersection(flat, outline);
	const rings = within
		.flatMap((part) => part.slice(0, 1))
		.filter((ring) => extentOf(ring) > leastUnits);
	return {
		pathData: encodeRings(rings),
		middle: middleOf(rings.flat().map((point) => fromMercator(point as PlanePoint)))
	};
}

/** Extent in map units below which a piece is a sliver between two drawings of one coast. */
const leastUnits = 5;

function extentOf(ring: Ring): number {
	const xs = ring.map(([x]) => x);
	const ys = ring.map(([, y]) => y);
	return Math.min(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

function lineOf(lines: MultiLineString): string {
	return lines.coordinates
		.map((line) => encodeLine(line.map((place) => toMercator(place as unknown as LngLat))))
		.join('');
}

/** Points in whole map units, each at least two units from the one before. */
function wholeUnits(ring: readonly number[][]): PlanePoint[] {
	const points: PlanePoint[] = [];
	for (const place of ring) {
		const [x, y] = toMercator(place as unknown as LngLat);
		const point: PlanePoint = [Math.round(x), Math.round(y)];
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
