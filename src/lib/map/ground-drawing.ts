import { geoCircle, geoGraticule, geoPath, type GeoProjection } from 'd3-geo';
import { geoSatellite, geoStitch } from 'd3-geo-projection';
import { eyeDistance, unitsPerRadian, type GlobeTurn } from '$lib/cartography/globe';
import type { Scene } from '../../../geo/scene.ts';
import { strokes } from '$lib/cartography/symbology';
import type { GroundDrawing } from './ground-markup.ts';
import { attributesOf } from './ground-markup.ts';
import type { Plane } from './plane.ts';
import { ringsOf } from './rings.ts';
import { originOf, truthProjection } from './truth-projection.ts';
import type { World } from './world.ts';

/** Degrees from the origin that the view of true distance shows. */
const truthReach = 150;

/** Draws outlines and other things of a globe or of any other projection as path data. */
type PathOf = (object: GeoJSON.Feature | GeoJSON.Geometry) => string;

/**
 * The ground of a plane, drawn from the outlines of the world.
 *
 * @param digits how fine, in decimals of a map unit
 */
export function drawGround(plane: Plane, scene: Scene, world: World, digits = 1): GroundDrawing {
	if (plane.name === 'mercator') return world.file;
	const projection = projectionOf(plane, scene);
	const path = pathOf(projection, digits);
	return {
		beneath: sphere(projection, digits),
		...outlinesOf(world, path),
		above: plane.name === 'azimuthal' ? rings(scene, projection) : ''
	};
}

/** The projection of d3 that places everything where a plane does; Mercator has its outlines ready-made. */
export function projectionOf(plane: Plane, scene: Scene): GeoProjection {
	return plane.turn ? globeProjection(plane.turn) : truthProjection(originOf(scene), truthReach);
}

/** The globe, seen from as far as every painter sees it, in map units from its middle. */
export function globeProjection({ centre: [lng, lat], bearing }: GlobeTurn): GeoProjection {
	return geoSatellite()
		.distance(eyeDistance)
		.rotate([-lng, -lat, bearing])
		.clipAngle((Math.acos(1 / eyeDistance) * 180) / Math.PI)
		.scale(unitsPerRadian)
		.translate([0, 0]);
}

const stitched = new WeakMap<object, GeoJSON.Feature>();

/** Draws what is cut at the antimeridian and the poles without those cuts. */
export function pathOf(projection: GeoProjection, digits = 1): PathOf {
	const path = geoPath(projection).digits(digits);
	return (object) => {
		if (object.type !== 'Feature') return path(object) ?? '';
		const whole = stitched.get(object) ?? geoStitch(object);
		stitched.set(object, whole);
		return path(whole) ?? '';
	};
}

/** Outlines and hatches alone: what turns with a globe. */
export function outlinesOf(
	{ countries, disputes }: Pick<World, 'countries' | 'disputes'>,
	path: PathOf
): Pick<GroundDrawing, 'shapes' | 'disputes'> {
	return {
		shapes: countries.map((country) => ({
			iso2: country.properties.iso2,
			pathData: path(country)
		})),
		disputes: disputes.map(({ id, area, line }) => ({
			id,
			pathData: path(area),
			linePathData: path(line)
		}))
	};
}

function sphere(projection: GeoProjection, digits: number): string {
	const path = geoPath(projection).digits(digits);
	const lines = geoGraticule().step([15, 15])();
	return (
		`<path class="sphere" d="${path({ type: 'Sphere' }) ?? ''}"/>` +
		`<path class="graticule"${attributesOf(strokes.graticule)} d="${path(lines) ?? ''}"/>`
	);
}

function rings(scene: Scene, projection: GeoProjection): string {
	const path = geoPath(projection).digits(1);
	const origin = originOf(scene);
	const drawn = ringsOf(scene).map(({ radius, words }) => {
		const ring = geoCircle()
			.center([origin[0], origin[1]])
			.radius((radius / unitsPerRadian) * (180 / Math.PI))();
		return `<path class="ring" d="${path(ring) ?? ''}"/><text display="none">${words}</text>`;
	});
	return `<g class="rings"${attributesOf(strokes.ring)}>${drawn.join('')}</g>`;
}
