import { geoContains } from 'd3-geo';
import { feature, mergeArcs, mesh } from 'topojson-client';
import type { MultiLineString, Polygon as PolygonGeometry } from 'geojson';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import type { LngLat } from '../lng-lat.ts';

const insideCrimea: LngLat = [34.1, 45.15];

/** A world-atlas topology whose Russia and Ukraine have been redrawn, and the ring that moved. */
export interface CrimeaMoved {
	readonly russia: MultiPolygon;
	readonly ukraine: MultiPolygon;
	/** The peninsula with Sevastopol, wound clockwise as d3 wants it. */
	readonly crimea: PolygonGeometry;
	/** The one line it shares with the rest of Ukraine, at Perekop and along the Syvash. */
	readonly sharedLine: MultiLineString;
}

/**
 * Crimea taken out of Russia and dissolved into Ukraine.
 *
 * In world-atlas Crimea is one part of Russia's MultiPolygon and shares one arc with Ukraine and
 * none with the rest of Russia, so this is an edit of the topology and not a drawing of our own.
 *
 * @throws when Russia has no such part or it touches Ukraine nowhere: the package has changed.
 */
export function moveCrimea(
	topology: Topology,
	russia: MultiPolygon,
	ukraine: MultiPolygon
): CrimeaMoved {
	const isCrimea = (arcs: number[][]): boolean =>
		geoContains(feature(topology, { type: 'Polygon', arcs }), [...insideCrimea]);
	const found = russia.arcs.filter(isCrimea);
	const ring = found[0];
	if (!ring || found.length !== 1) {
		throw new Error(
			`Expected one part of Russia to hold Crimea (${String(insideCrimea)}), found ${String(found.length)}.`
		);
	}
	const crimea: Polygon = { type: 'Polygon', arcs: ring };
	const sharedLine = mesh(
		topology,
		{ type: 'GeometryCollection', geometries: [crimea, ukraine] },
		(a, b) => a !== b
	);
	if (sharedLine.coordinates.length !== 1) {
		throw new Error('Expected Crimea and Ukraine to share one line in world-atlas.');
	}
	return {
		russia: { ...russia, arcs: russia.arcs.filter((arcs) => arcs !== ring) },
		ukraine: { ...ukraine, ...mergeArcs(topology, [ukraine, crimea]) },
		crimea: feature(topology, crimea).geometry,
		sharedLine
	};
}
