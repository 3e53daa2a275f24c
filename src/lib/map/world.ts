import type { DrawnShape } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, type PlanePoint } from '../../../geo/mercator.ts';
import { decodeLines, decodeRings } from '../../../geo/path-data.ts';

/** The outlines of the world as they are sent: path data in the map units of Mercator. */
export interface WorldFile {
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly {
		readonly id: string;
		readonly pathData: string;
		readonly linePathData: string;
	}[];
}

/** A country's outline as GeoJSON, cut at the antimeridian, with its ISO code. */
export type CountryFeature = GeoJSON.Feature<GeoJSON.MultiPolygon, { iso2: string }>;

/** An area that the border policy hatches, as GeoJSON, and the line that it dashes. */
export interface Dispute {
	readonly id: string;
	readonly area: GeoJSON.MultiPolygon;
	readonly line: GeoJSON.MultiLineString;
}

/** Everything that a map draws of the Earth, for every painter and plane. */
export interface World {
	readonly file: WorldFile;
	readonly countries: readonly CountryFeature[];
	readonly disputes: readonly Dispute[];
}

/** What is sent of the outlines that a build has drawn. */
export function worldFileOf({ shapes, disputes }: WorldFile): WorldFile {
	return {
		shapes,
		disputes: disputes.map(({ id, pathData, linePathData }) => ({ id, pathData, linePathData }))
	};
}

/**
 * The outlines as GeoJSON. Positions are good to half a map unit, 0.044°. Holes follow the ring they lie
 * in: a ring that winds against the first of its country is a hole.
 */
export function worldOf(file: WorldFile): World {
	return {
		file,
		countries: file.shapes.map(({ iso2, pathData }) => ({
			type: 'Feature',
			properties: { iso2 },
			geometry: { type: 'MultiPolygon', coordinates: areasWithin(decodeRings(pathData)) }
		})),
		disputes: file.disputes.map(({ id, pathData, linePathData }) => ({
			id,
			area: { type: 'MultiPolygon', coordinates: areasWithin(decodeRings(pathData)) },
			line: { type: 'MultiLineString', coordinates: decodeLines(linePathData).map(placesOf) }
		}))
	};
}

/** A world in which the countries that there are finer outlines of have those. */
export function withFiner(world: World, finer: World): World {
	const fine = new Map(finer.countries.map((country) => [country.properties.iso2, country]));
	const shapes = new Map(finer.file.shapes.map((shape) => [shape.iso2, shape]));
	const disputes = new Map(finer.disputes.map((dispute) => [dispute.id, dispute]));
	const drawn = new Map(finer.file.disputes.map((dispute) => [dispute.id, dispute]));
	const known = new Set(world.file.shapes.map(({ iso2 }) => iso2));
	return {
		file: {
			shapes: world.file.shapes.map((shape) => shapes.get(shape.iso2) ?? shape),
			disputes: world.file.disputes.map((dispute) => drawn.get(dispute.id) ?? dispute)
		},
		countries: [
			...world.countries.map((country) => fine.get(country.properties.iso2) ?? country),
			...finer.countries.filter(({ properties }) => !known.has(properties.iso2))
		],
		disputes: world.disputes.map((dispute) => disputes.get(dispute.id) ?? dispute)
	};
}

function placesOf(points: readonly PlanePoint[]): [number, number][] {
	return points.map((point) => {
		const [lng, lat] = fromMercator(point);
		return [lng, lat];
	});
}

/** Rings in map units, outer ones before their holes, to the coordinates of a GeoJSON MultiPolygon. */
export function areasWithin(rings: readonly (readonly PlanePoint[])[]): [number, number][][][] {
	return polygons(
		rings.map((ring) => {
			const places = ring.map(fromMercator);
			return places[0] ? [...places, places[0]] : places;
		})
	);
}

function polygons(rings: readonly LngLat[][]): [number, number][][][] {
	const result: [number, number][][][] = [];
	for (const ring of rings) {
		const mutable = ring.map(([lng, lat]): [number, number] => [lng, lat]);
		const isHole = result.length > 0 && signedArea(ring) < 0;
		if (isHole) result.at(-1)?.push(mutable);
		else result.push([mutable]);
	}
	return result;
}

/** Planar area in square degrees; positive where the ring runs clockwise on the map, as d3 draws outer rings. */
function signedArea(ring: readonly LngLat[]): number {
	return ring.reduce((sum, [lng, lat], index) => {
		const [nextLng, nextLat] = ring[(index + 1) % ring.length] ?? [lng, lat];
		return sum + (nextLng - lng) * (nextLat + lat);
	}, 0);
}
