import type { GeoProjection } from 'd3-geo';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Outlines } from '../../../geo/outlines.ts';
import { earthRadiusKm, ringStepKm, ringsAround } from '../../../geo/rings.ts';
import type { Scene } from '../../../geo/scene.ts';
import { unitsPerRadian } from '$lib/cartography/globe';
import { truthProjection } from '$lib/map/truth-projection';
import type { MapContent } from './map-content.ts';
import { frameOf } from './picture-map.ts';
import { planarWorld, type PlanarWorld } from './planar-world.ts';

/** By how much the drawn world goes past its last ring. */
const pastLastRing = 1.07;

/** The scenario in true distances from its origin: what all its pictures are cut from. */
export interface TruthView {
	readonly scene: Scene;
	readonly world: PlanarWorld;
	readonly project: MapContent['project'];
	readonly projection: GeoProjection;
	readonly edge: number;
	/** Radius of the last ring in km. */
	readonly reachKm: number;
}

/** Draws the world round the scene's origin, as far as its last ring. */
export function truthView(scene: Scene, outlines: Outlines): TruthView {
	const origin = scene.places.find(({ role }) => role === 'origin')?.position ?? [0, 0];
	const reachKm = Math.min(Math.max(...ringsAround(scene)), 18_000);
	const reach = (reachKm * pastLastRing) / earthRadiusKm;
	const projection = truthProjection(origin, (reach * 180) / Math.PI);
	return {
		scene,
		world: planarWorld(outlines, projection),
		projection,
		project: ([lng, lat]) => projection([lng, lat]) ?? undefined,
		edge: reach * unitsPerRadian,
		reachKm
	};
}

/** What the picture of a country, or of the whole story, shows of a view. */
export function shownIn(
	view: TruthView,
	selected: string | undefined
): Omit<MapContent, 'colours' | 'ringWords' | 'brief' | 'words'> & {
	frame: ReturnType<typeof frameOf>;
	stepKm: number;
} {
	const { scene, project } = view;
	const jurisdiction = scene.places.find(({ role }) => role === 'jurisdiction');
	const arc = scene.arcs.find(({ iso2 }) => iso2 === selected);
	const measured = arc
		? [arc.iso2]
		: scene.measures
				.map(({ iso2 }) => iso2)
				.filter((iso2) => iso2 === selected || selected === jurisdiction?.iso2);
	const about = scene.places.find(({ iso2 }) => iso2 === arc?.iso2);
	const origin = scene.places.find(({ role }) => role === 'origin');
	const points: LngLat[] = about
		? [origin, about].flatMap((place) => (place ? [place.position] : []))
		: scene.places.map(({ position }) => position);
	points.push(
		...scene.measures.filter(({ iso2 }) => measured.includes(iso2)).flatMap(({ line }) => line)
	);
	const frame = frameOf(points, project);
	const stepKm = stepFor(frame);
	return {
		...view,
		frame,
		stepKm,
		rings: Array.from(
			{ length: Math.floor(view.reachKm / stepKm) },
			(_, index) => (index + 1) * stepKm
		),
		selected,
		measured
	};
}

/** Kilometres between rings: the story's own step, or a finer one where a picture shows less. */
function stepFor({ width, height }: ReturnType<typeof frameOf>): number {
	const acrossKm = (Math.max(width, height) / unitsPerRadian) * earthRadiusKm;
	if (acrossKm < 1500) return 200;
	if (acrossKm < 3500) return 500;
	if (acrossKm < 6500) return 1000;
	return ringStepKm;
}
