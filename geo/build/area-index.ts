import type { MultiPolygon } from 'geojson';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import { cutAtAntimeridian } from './antimeridian.ts';

/** Height of a band, degrees of latitude. */
const bandHeight = 0.25;

type Edge = readonly [lng1: number, lat1: number, lng2: number, lat2: number];

/**
 * A shape prepared to be asked many times what it holds, in the plane of longitude and latitude,
 * where GeoJSON's edges are straight. For a single question `holds` is cheaper.
 */
export class AreaIndex {
	readonly #bands = new Map<number, Edge[]>();

	/** Takes a shape wound as d3 wants it, with or without parts across ±180°. */
	constructor(shape: MultiPolygon) {
		for (const ring of cutAtAntimeridian(shape).coordinates.flat()) {
			ring.forEach(([lng2 = NaN, lat2 = NaN], index) => {
				const [lng1 = NaN, lat1 = NaN] = ring[index - 1] ?? [];
				if (index > 0 && lat1 !== lat2) this.#add([lng1, lat1, lng2, lat2]);
			});
		}
	}

	/** Whether the place lies inside, by counting the edges that a parallel crosses west of it. */
	holds([lng, lat]: LngLat): boolean {
		const wrapped = wrapLongitude(lng);
		return this.crossings(lat).filter((crossing) => crossing <= wrapped).length % 2 === 1;
	}

	/** Longitudes in ascending order at which the parallel of `lat` enters and leaves the shape. */
	crossings(lat: number): number[] {
		const crossings: number[] = [];
		for (const [lng1, lat1, lng2, lat2] of this.#bands.get(bandOf(lat)) ?? []) {
			if (lat1 <= lat === lat2 <= lat) continue;
			crossings.push(lng1 + ((lat - lat1) / (lat2 - lat1)) * (lng2 - lng1));
		}
		return crossings.sort((a, b) => a - b);
	}

	#add(edge: Edge): void {
		const south = bandOf(Math.min(edge[1], edge[3]));
		const north = bandOf(Math.max(edge[1], edge[3]));
		for (let band = south; band <= north; band += 1) {
			const edges = this.#bands.get(band);
			if (edges) edges.push(edge);
			else this.#bands.set(band, [edge]);
		}
	}
}

function bandOf(lat: number): number {
	return Math.floor(lat / bandHeight);
}
