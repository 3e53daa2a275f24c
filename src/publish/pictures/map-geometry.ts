import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { earthRadiusKm } from '../../../geo/rings.ts';
import { unitsPerRadian } from '$lib/cartography/globe';
import type { MapContent, MapPlace } from './map-content.ts';
import { pathIn, type Placing } from './planar-world.ts';
import { grown, isIn, type Rect } from './rect.ts';

/** The size of names that all other measures of a map are meant for, in pixels. */
const usualLabelSize = 13;

/** Pixels that outlines reach beyond the cut, so that strokes along it stay out of sight. */
const bleed = 4;

/** How places of a map become pixels of its picture, cut to the map's rectangle. */
export class MapGeometry {
	/** Pixels that one unit of stroke takes: 1 where names are 13 px. */
	readonly unit: number;
	readonly rect: Rect;
	/** Where the rings have their centre, in pixels. */
	readonly centre: PlanePoint;
	readonly #content: MapContent;
	readonly #placing: Placing;
	readonly #grain: number;
	#linePoints: readonly PlanePoint[] | undefined;

	constructor(content: MapContent, { rect, camera, labelSize }: MapPlace) {
		this.#content = content;
		this.rect = rect;
		this.unit = labelSize / usualLabelSize;
		this.#placing = placingOf(camera, rect);
		this.centre = [this.#placing.x, this.#placing.y];
		this.#grain = Math.round(this.unit * 4) / 10;
	}

	/** Pixels of a place; undefined where the map does not show it. */
	at(place: LngLat): PlanePoint | undefined {
		const point = this.#content.project(place);
		const { scale, x, y } = this.#placing;
		return point && [point[0] * scale + x, point[1] * scale + y];
	}

	/** Path data of outlines. */
	cut(shape: GeoJSON.MultiPolygon | GeoJSON.MultiLineString): string {
		return pathIn(shape, this.#placing, grown(this.rect, bleed * this.unit), this.#grain);
	}

	/** Path data of a line of places; it ends so far outside that its dashes do not show where. */
	line(places: readonly LngLat[]): string {
		const runs = lineRuns(places, this.#content.project, worldUnits / 2);
		return this.#planarLine(runs.map(({ points }) => points.map(([x, y]) => [x, y])));
	}

	/** Path data of a ring about the origin. */
	ring(km: number): string {
		return this.#planarLine([circle((km / earthRadiusKm) * unitsPerRadian)]);
	}

	/** Radius of a ring in pixels. */
	ringRadius(km: number): number {
		return (km / earthRadiusKm) * unitsPerRadian * this.#placing.scale;
	}

	/** Path data of the disc within a radius in map units. */
	disc(radius: number): string {
		return this.cut({ type: 'MultiPolygon', coordinates: [[circle(radius)]] });
	}

	/** Points of all drawn lines in the rectangle, close to each other, for words to avoid. */
	get linePoints(): readonly PlanePoint[] {
		return (this.#linePoints ??= this.#findLinePoints());
	}

	#findLinePoints(): PlanePoint[] {
		const { scene, measured } = this.#content;
		const lines = [...scene.arcs, ...scene.measures.filter(({ iso2 }) => measured.includes(iso2))];
		return lines
			.flatMap(({ line }) => line.map((place) => this.at(place)))
			.filter((point) => point !== undefined)
			.filter((point) => isIn(point, this.rect));
	}

	#planarLine(coordinates: GeoJSON.Position[][]): string {
		const shape: GeoJSON.MultiLineString = { type: 'MultiLineString', coordinates };
		return pathIn(shape, this.#placing, grown(this.rect, 20 * this.unit), 0.1);
	}
}

/** How a camera places map units in a rectangle. */
export function placingOf({ x, y, scale }: MapPlace['camera'], rect: Rect): Placing {
	return {
		scale,
		x: rect.x + rect.width / 2 - x * scale,
		y: rect.y + rect.height / 2 - y * scale
	};
}

/** A circle about the zero of a plane, clockwise on the screen. */
function circle(radius: number): GeoJSON.Position[] {
	const corners = 720;
	return Array.from({ length: corners + 1 }, (_, index) => {
		const angle = ((index % corners) / corners) * 2 * Math.PI;
		return [radius * Math.cos(angle), radius * Math.sin(angle)];
	});
}
