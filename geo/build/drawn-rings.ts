import { geoMercator, geoPath, type GeoContext, type GeoPermissibleObjects } from 'd3-geo';
import { worldUnits, type PlanePoint } from '../mercator.ts';

/** Northern and southern edges of what is drawn, in map units: past Greenland, short of Antarctica. */
const drawnRows: readonly [north: number, south: number] = [worldUnits * 0.03, worldUnits * 0.68];

const projection = geoMercator()
	.scale(worldUnits / (2 * Math.PI))
	.translate([worldUnits / 2, worldUnits / 2])
	.precision(0)
	.clipExtent([
		[0, drawnRows[0]],
		[worldUnits, drawnRows[1]]
	]);

/** The rings of a shape in map units of Mercator, cut at the antimeridian and at the edges of what is drawn. */
export function drawnRings(shape: GeoPermissibleObjects): PlanePoint[][] {
	const rings: PlanePoint[][] = [];
	geoPath(projection, ringCollector(rings))(shape);
	return rings;
}

/** A path context that gathers what geoPath draws as rings of points. */
function ringCollector(rings: PlanePoint[][]): GeoContext {
	return {
		beginPath: () => undefined,
		arc: () => undefined,
		closePath: () => undefined,
		moveTo: (x, y) => void rings.push([[x, y]]),
		lineTo: (x, y) => void rings.at(-1)?.push([x, y])
	};
}
