import { geoGraticule, geoIdentity, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import type { CountryOutline, DisputeOutline, Outlines } from '../../../geo/outlines.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { Rect } from './rect.ts';

/** The world on a flat map, in its map units: what every picture in that projection is cut from. */
export interface PlanarWorld extends Outlines {
	readonly graticule: GeoJSON.MultiLineString;
}

/** How map units become pixels of a picture. */
export interface Placing {
	readonly scale: number;
	readonly x: number;
	readonly y: number;
}

/** Outlines ([lng, lat] degrees) in the plane of a projection; what it does not show is left out. */
export function planarWorld(outlines: Outlines, projection: GeoProjection): PlanarWorld {
	const nothing: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates: [] };
	const graticule = geoGraticule()
		.stepMinor([20, 20])
		.extentMinor([
			[-180, -80.001],
			[180, 80.001]
		])();
	return {
		countries: outlines.countries.flatMap(({ iso2, area }): CountryOutline[] => {
			const drawn = geoProject(area, projection);
			return drawn ? [{ iso2, area: drawn }] : [];
		}),
		disputes: outlines.disputes.flatMap(({ id, area, line }): DisputeOutline[] => {
			const drawn = geoProject(area, projection);
			return drawn ? [{ id, area: drawn, line: geoProject(line, projection) ?? nothing }] : [];
		}),
		graticule: geoProject(graticule, projection) ?? nothing
	};
}

/**
 * A planar shape as path data in a picture, cut to a rectangle of it; empty where nothing is left.
 * Points are moved to a grid of `grain` pixels (a multiple of 0.1), so that neighbours keep one border
 * and paths stay short.
 */
export function pathIn(
	shape: GeoJSON.MultiPolygon | GeoJSON.MultiLineString,
	placing: Placing,
	within: Rect,
	grain = 0.2
): string {
	const context = new PathText(grain);
	const cut = geoIdentity()
		.scale(placing.scale)
		.translate([placing.x, placing.y])
		.clipExtent([
			[within.x, within.y],
			[within.x + within.width, within.y + within.height]
		]);
	geoPath(
		cut,
		context
	)(shape.type === 'MultiPolygon' ? visibleParts(shape, placing, within) : shape);
	return context.text();
}

/** Pixels that a part must measure one way or the other to be drawn. */
const leastExtent = 1.6;

/** The parts of a shape that reach into a rectangle and are large enough to be seen. */
function visibleParts(
	{ coordinates }: GeoJSON.MultiPolygon,
	{ scale, x, y }: Placing,
	within: Rect
): GeoJSON.MultiPolygon {
	const parts = coordinates.filter((part) => {
		const { left, top, right, bottom } = extentOf(part);
		const extent = Math.max(right - left, bottom - top) * scale;
		return (
			extent >= leastExtent &&
			left * scale + x < within.x + within.width &&
			right * scale + x > within.x &&
			top * scale + y < within.y + within.height &&
			bottom * scale + y > within.y
		);
	});
	return { type: 'MultiPolygon', coordinates: parts };
}

interface Extent {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

const extents = new WeakMap<object, Extent>();

/** The box of a part's outer ring in map units, worked out once. */
function extentOf(part: GeoJSON.Position[][]): Extent {
	const known = extents.get(part);
	if (known) return known;
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x = NaN, y = NaN] of part[0] ?? []) {
		left = Math.min(left, x);
		right = Math.max(right, x);
		top = Math.min(top, y);
		bottom = Math.max(bottom, y);
	}
	const extent = { left, top, right, bottom };
	extents.set(part, extent);
	return extent;
}

/** Writes what geoPath draws with relative steps, on the grain. */
class PathText implements GeoContext {
	readonly #grain: number;
	#parts: string[] = [];
	#points: PlanePoint[] = [];

	constructor(grain: number) {
		this.#grain = grain;
	}

	beginPath(): void {
		this.#end();
	}

	moveTo(x: number, y: number): void {
		this.#end();
		this.#add(x, y);
	}

	lineTo(x: number, y: number): void {
		this.#add(x, y);
	}

	closePath(): void {
		const points = this.#points;
		const [first, last] = [points[0], points.at(-1)];
		if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
		const kept = withoutFlatPoints(points);
		if (kept.length > 2) this.#parts.push(`${steps(kept, this.#grain)}z`);
		this.#points = [];
	}

	arc(): void {
		// No points are drawn.
	}

	text(): string {
		this.#end();
		return this.#parts.join('');
	}

	#add(x: number, y: number): void {
		const point: PlanePoint = [Math.round(x / this.#grain), Math.round(y / this.#grain)];
		const last = this.#points.at(-1);
		if (last?.[0] !== point[0] || last[1] !== point[1]) this.#points.push(point);
	}

	#end(): void {
		if (this.#points.length > 1) this.#parts.push(steps(this.#points, this.#grain));
		this.#points = [];
	}
}

/** Grains that a point must stand out from the line between its neighbours to be kept. */
const flatness = 0.8;

/** The ring without points that lie all but on the line from the last kept one to the next. */
function withoutFlatPoints(ring: readonly PlanePoint[]): PlanePoint[] {
	const [first] = ring;
	if (!first || ring.length < 5) return [...ring];
	const kept: PlanePoint[] = [first];
	let before = first;
	for (let index = 1; index < ring.length; index += 1) {
		const point = ring[index] ?? first;
		const next = ring[index + 1] ?? first;
		const [dx, dy] = [next[0] - before[0], next[1] - before[1]];
		const twiceArea = Math.abs(dx * (point[1] - before[1]) - dy * (point[0] - before[0]));
		const turnsBack = (point[0] - before[0]) * dx + (point[1] - before[1]) * dy > dx * dx + dy * dy;
		if (twiceArea > flatness * Math.hypot(dx, dy) || turnsBack) {
			kept.push(point);
			before = point;
		}
	}
	return kept;
}

function steps(points: readonly PlanePoint[], grain: number): string {
	const inPixels = (grains: number) => String(Math.round(grains * grain * 10) / 10);
	let [x, y] = [0, 0];
	const written = points.map((point, index) => {
		const dx = inPixels(point[0] - x);
		const lead = index === 0 ? 'M' : index === 1 ? 'l' : dx.startsWith('-') ? '' : ' ';
		const step = `${lead}${dx}${sign(point[1] - y)}${inPixels(point[1] - y)}`;
		[x, y] = point;
		return step;
	});
	return written.join('');
}

function sign(value: number): string {
	return value < 0 ? '' : ' ';
}
