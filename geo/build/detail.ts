import { gzipSync } from 'node:zlib';
import type { FeatureCollection } from 'geojson';
import { mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { detailAreaAt, detailMargin, type DetailArea, type DetailFiles } from '../detail-areas.ts';
import type { DrawnShape } from '../geography.ts';
import type { LngLat } from '../lng-lat.ts';
import { unitVector } from '../unit-vector.ts';
import { loadAtlas, loadTopology, type DrawingTopology } from './atlas.ts';
import { drawDisputes, type Fineness } from './drawn-disputes.ts';
import { drawWeighed, weighed, type WeighedTopology } from './weighed-outlines.ts';

/** Steradians of a triangle whose vertex is kept at 1:50 million, and at 1:10 million if it can be. */
const leastWeight = { world: 1.6e-7, area: 1.5e-8 };

/** Gzipped bytes of an area's file at most; where it would be more, it loses its smallest corners. */
const mostBytes = 56_000;

/** Degrees beyond the full detail within which an area's file still has land, ever coarser. */
const farMargin = 14;

/**
 * The world in two finer steps than a page carries: all of it at 1:50 million, and at 1:10 million the
 * areas in which some places lie.
 */
export function buildDetail(places: readonly LngLat[]): DetailFiles {
	const fine = weighed(fineTopology());
	const areas = new Map(
		places.map(detailAreaAt).flatMap((area) => (area ? [[area.id, area] as const] : []))
	);
	return {
		world: fileOf(
			drawWeighed(weighed(loadTopology('50m')), { least: leastWeight.world, decimals: 1 }),
			{ scale: '50m', decimals: 1 },
			{ areas: [...areas.keys()] }
		),
		areas: Object.fromEntries(
			[...areas.values()].flatMap((area) => {
				const file = areaFile(fine, area);
				return file === undefined ? [] : [[area.id, file]];
			})
		)
	};
}

/** A piece of the world; undefined where its full detail has no land. */
function areaFile(fine: WeighedTopology, area: DetailArea): string | undefined {
	const within = area.radius + detailMargin;
	const away = distancesFrom(fine, area.centre);
	const isNear = (reach: number) =>
		away.map((distances) => distances.some((degrees) => degrees <= reach));
	if (!isNear(within).includes(true)) return undefined;
	const drawn = isNear(within + farMargin);
	const weights = new Map<number, Float64Array>();
	const weightsOf = (arc: number): Float64Array => {
		const known = weights.get(arc);
		if (known) return known;
		const lighter = (fine.weights[arc] ?? new Float64Array()).map(
			(weight, at) => weight / coarser((away[arc]?.[at] ?? 0) - within)
		);
		weights.set(arc, lighter);
		return lighter;
	};
	for (let least = leastWeight.area; ;) {
		const isDrawn = (arc: number) => drawn[arc] ?? false;
		const shapes = drawWeighed(fine, { least, weightsOf, isDrawn, decimals: 2 });
		const bytes = gzipSync(JSON.stringify(shapes)).length;
		if (bytes <= mostBytes) return fileOf(shapes, { scale: '10m', decimals: 2 });
		least *= Math.max(1.2, (bytes / mostBytes) ** 1.6);
	}
}

/** Degrees from a place to every point of every arc. */
function distancesFrom({ directions }: WeighedTopology, place: LngLat): Float64Array[] {
	const [x, y, z] = unitVector(place);
	return directions.map((arc) => {
		const distances = new Float64Array(arc.length / 3);
		for (let at = 0; at < distances.length; at += 1) {
			const cosine =
				x * (arc[at * 3] ?? 0) + y * (arc[at * 3 + 1] ?? 0) + z * (arc[at * 3 + 2] ?? 0);
			distances[at] = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
		}
		return distances;
	});
}

/** How many times coarser land is some degrees beyond the full detail. */
function coarser(degrees: number): number {
	return degrees <= 0 ? 1 : 300 ** Math.min(1, degrees / 6);
}

function fileOf(shapes: readonly DrawnShape[], fineness: Fineness, more: object = {}): string {
	const disputes = drawDisputes(shapes, fineness).map(({ id, pathData, linePathData }) => ({
		id,
		pathData,
		linePathData
	}));
	return JSON.stringify({ shapes, disputes, ...more });
}

/**
 * The atlas to measure from as a topology: neighbours have the same points along their border. Guantánamo
 * Bay, over which Cuba keeps ultimate sovereignty, is drawn as Cuba, as from afar.
 */
function fineTopology(): DrawingTopology {
	const countries: FeatureCollection = {
		type: 'FeatureCollection',
		features: [...loadAtlas('10m').countries].map(([iso2, country]) => ({ ...country, id: iso2 }))
	};
	const fine = topology({ countries }) as unknown as DrawingTopology;
	const isCuban = ({ id }: { id: string }) => id === 'cu' || id === 'xg';
	const { geometries } = fine.objects.countries;
	const [cuba] = geometries.filter(({ id }) => id === 'cu');
	if (!cuba) throw new Error('The atlas has no "cu".');
	const { arcs } = mergeArcs(fine, geometries.filter(isCuban));
	const whole = { ...cuba, arcs };
	fine.objects.countries.geometries = [...geometries.filter((each) => !isCuban(each)), whole];
	return fine;
}
