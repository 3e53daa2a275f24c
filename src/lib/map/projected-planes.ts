import { geoCircle, geoGraticule10, geoOrthographic, geoPath, type GeoProjection } from 'd3-geo';
import { geoSatellite, geoStitch } from 'd3-geo-projection';
import { frameAround } from '../../../geo/frame.ts';
import type { DrawnDispute } from '../../../geo/geography.ts';
import type { Eye } from '../../../geo/horizon.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { earthRadiusKm, ringsAround } from '../../../geo/rings.ts';
import type { Scene } from '../../../geo/scene.ts';
import { middleOf } from '../../../geo/unit-vector.ts';
import { strokes } from '$lib/model/strokes';
import type { Plane } from './plane.ts';
import type { World } from './read-world.ts';
import { arrangeRingNumbers } from './ring-numbers.ts';
import { attributesOf, svgMarkup } from './svg-markup.ts';
import { truthProjection, unitsPerRadian } from './truth-projection.ts';

/**
 * The view of true distance: azimuthal equidistant on the origin, cropped to the story, with a ring
 * every 2,000 km. Arcs are straight and the rings are a ruler for them.
 */
export function truthPlane(scene: Scene, world: World): Plane {
	const origin = originOf(scene);
	const projection = truthProjection(origin, 150);
	const points = scene.places
		.map((place) => projected(projection, place.position))
		.filter((point) => point !== undefined);
	const path = geoPath(projection).digits(1);
	const numbered = ringsAround(scene).map((km) => ({
		radius: (km / earthRadiusKm) * unitsPerRadian,
		words: `${km.toLocaleString(document.documentElement.lang)} km`
	}));
	const rings = numbered
		.map(({ radius, words }) => {
			const ring = geoCircle()
				.center([origin[0], origin[1]])
				.radius((radius / unitsPerRadian) * (180 / Math.PI))();
			return `<path class="ring" d="${path(ring) ?? ''}"/><text display="none">${words}</text>`;
		})
		.join('');
	return {
		name: 'azimuthal',
		frame: frameAround([...points, [0, 0]], 0.12),
		project: (place) => projected(projection, place),
		arrange(drawing, stage) {
			arrangeRingNumbers(drawing, numbered, stage, scene);
		},
		markup:
			sphere(path) +
			drawn(scene, world, projection) +
			`<g class="rings"${attributesOf(strokes.ring)}>${rings}</g>`,
		pathOf: stitchedPath(projection)
	};
}

/** A still globe for readers without WebGL: orthographic, turned so that the story faces them. */
export function globePlane(scene: Scene, world: World): Plane {
	const [lng, lat] = facing(scene);
	const projection = geoOrthographic().rotate([-lng, -lat]).scale(unitsPerRadian).translate([0, 0]);
	const path = geoPath(projection).digits(1);
	const edge = unitsPerRadian * 1.05;
	return {
		name: 'orthographic',
		frame: { x: -edge, y: -edge, width: 2 * edge, height: 2 * edge },
		project: (place) => projected(projection, place),
		markup: sphere(path) + drawn(scene, world, projection),
		pathOf: stitchedPath(projection)
	};
}

/** A globe in pixels from the middle of the map, for the SVG beneath another painter. */
export type Beneath = Required<Pick<Plane, 'pathOf'>> & { readonly markup: string };

/** The globe as an eye sees it: to a hundredth of a pixel what MapLibre shows. */
export function globeFrom(
	{ below: [lng, lat], heightInRadii, radiusPx }: Eye,
	scene: Scene,
	world: World
): Beneath {
	const distance = 1 + heightInRadii;
	const projection = geoSatellite()
		.distance(distance)
		.rotate([-lng, -lat])
		.clipAngle((Math.acos(1 / distance) * 180) / Math.PI)
		.scale(radiusPx)
		.translate([0, 0]);
	return {
		markup: sphere(geoPath(projection).digits(1)) + drawn(scene, world, projection),
		pathOf: stitchedPath(projection)
	};
}

/** The middle of the story's arcs, where a globe should face. */
export function facing(scene: Scene): LngLat {
	return middleOf(scene.arcs.flatMap((arc) => arc.line));
}

function originOf(scene: Scene): LngLat {
	return scene.places.find((place) => place.role === 'origin')?.position ?? [0, 0];
}

function projected(projection: GeoProjection, [lng, lat]: LngLat): PlanePoint | undefined {
	let point: PlanePoint | undefined;
	geoPath(projection, {
		beginPath: () => undefined,
		closePath: () => undefined,
		lineTo: () => undefined,
		moveTo: () => undefined,
		arc: (x, y) => void (point = [x, y])
	})({ type: 'Point', coordinates: [lng, lat] });
	return point;
}

function sphere(
	path: (object: GeoJSON.MultiLineString | { type: 'Sphere' }) => string | null
): string {
	return `<path class="sphere" d="${path({ type: 'Sphere' }) ?? ''}"/><path class="graticule"${attributesOf(strokes.graticule)} d="${path(geoGraticule10()) ?? ''}"/>`;
}

/** Draws what is cut at the antimeridian and the poles without those cuts. */
function stitchedPath(projection: GeoProjection): (feature: GeoJSON.Feature) => string {
	const path = geoPath(projection).digits(1);
	return (feature) => path(geoStitch(feature)) ?? '';
}

function drawn(scene: Scene, world: World, projection: GeoProjection): string {
	const path = geoPath(projection).digits(1);
	const pathOf = stitchedPath(projection);
	const shapes = world.countries.map((country) => ({
		iso2: country.properties.iso2,
		pathData: pathOf(country)
	}));
	const disputes = world.disputes.map((dispute) => ({
		id: dispute.id as DrawnDispute['id'],
		pathData: path(dispute.area) ?? '',
		linePathData: path(dispute.line) ?? '',
		middle: [0, 0] as const
	}));
	return svgMarkup(scene, {
		shapes: shapes.filter((shape) => shape.pathData !== ''),
		disputes: disputes.filter((dispute) => dispute.pathData !== ''),
		project: (place) => projected(projection, place),
		otherHref: (iso2) => world.hrefs.get(iso2)
	});
}
