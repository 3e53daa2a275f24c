import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';

/**
 * The geometry with every inside-out part turned round, as arcs of the same topology.
 *
 * On a sphere a ring has two insides; d3 takes the one to its right. Three quantised islets of the
 * Maldives in world-atlas 10m are wound the wrong way and so contain the whole world but
 * themselves. No true part of a country exceeds half the sphere (2π steradians), so that is the
 * test.
 */
export function repairWinding(topology: Topology, geometry: MultiPolygon): MultiPolygon {
	const arcs = geometry.arcs.map((part) =>
		isInsideOut(topology, { type: 'Polygon', arcs: part }) ? part.map(reversed) : part
	);
	return { ...geometry, arcs };
}

function isInsideOut(topology: Topology, part: Polygon): boolean {
	return geoArea(feature(topology, part)) > 2 * Math.PI;
}

/** In TopoJSON the arc `~i` is arc `i` walked backwards. */
function reversed(ring: readonly number[]): number[] {
	return ring.map((arc) => ~arc).reverse();
}
