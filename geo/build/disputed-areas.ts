import type { Feature, FeatureCollection, MultiLineString, MultiPolygon } from 'geojson';
import polygonClipping from 'polygon-clipping';
import { loadAtlas } from './atlas.ts';
import { clippable, clockwise, withoutSlivers } from './clipping.ts';
import { geometriesByCode, readTopology } from './country-topology.ts';
import { moveCrimea, type CrimeaMoved } from './crimea.ts';
import { essequiboRegions } from './essequibo.ts';

/** Scales that are drawn. */
export type DrawnScale = '10m' | '50m' | '110m';

/** An area drawn with its administering or recognised state and hatched as disputed. */
export type DisputedArea = Feature<MultiPolygon, { drawnAs: string; claimedBy: string }>;

/** Parts smaller than this are slivers between two drawings of one coast, km². */
const sliverKm2 = 40;

/**
 * The areas hatched by the border policy, in [lng, lat] degrees, wound as d3 wants them, each
 * within the country it is drawn as at that scale.
 *
 * `crimea` is Ukraine, occupied by Russia since 2014; `crimeaLine` is the one line it shares with
 * the rest of Ukraine. `essequibo` is Guyana, claimed by Venezuela.
 */
export function disputedAreas(scale: DrawnScale): {
	readonly crimea: DisputedArea;
	readonly crimeaLine: Feature<MultiLineString>;
	readonly essequibo: DisputedArea;
} {
	const { crimea, sharedLine } = crimeaOf(scale);
	return {
		crimea: area(scale, 'ua', 'ru', { type: 'MultiPolygon', coordinates: [crimea.coordinates] }),
		crimeaLine: { type: 'Feature', properties: {}, geometry: sharedLine },
		essequibo: area(scale, 'gy', 've', essequiboRegions())
	};
}

function area(
	scale: DrawnScale,
	drawnAs: string,
	claimedBy: string,
	shape: MultiPolygon
): DisputedArea {
	const country = loadAtlas(scale).countries.get(drawnAs);
	if (!country) throw new Error(`The ${scale} atlas has no "${drawnAs}".`);
	const within = polygonClipping.intersection(clippable(shape), clippable(country.geometry));
	return {
		type: 'Feature',
		properties: { drawnAs, claimedBy },
		geometry: withoutSlivers(clockwise(within), sliverKm2)
	};
}

/** world-atlas draws Crimea as one part of Russia; visionscarto, which we draw, no longer does. */
function crimeaOf(scale: DrawnScale): CrimeaMoved {
	const topology = readTopology(`world-atlas/countries-${scale}.json`);
	const geometries = geometriesByCode(topology);
	const russia = geometries.get('ru');
	const ukraine = geometries.get('ua');
	if (!russia || !ukraine) throw new Error(`world-atlas ${scale} lacks Russia or Ukraine.`);
	return moveCrimea(topology, russia, ukraine);
}

/** The same as one collection, for a GeoJSON source: hatches first, then the dashed line. */
export function disputedCollection(
	scale: DrawnScale
): FeatureCollection<MultiPolygon | MultiLineString> {
	const { crimea, crimeaLine, essequibo } = disputedAreas(scale);
	return { type: 'FeatureCollection', features: [crimea, essequibo, crimeaLine] };
}
