import type { GlobeTurn } from '$lib/cartography/globe';
import type { Camera, Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { turned, type Globe, type Plane } from './plane.ts';
import type { StageView } from './stage-view.ts';

/** How near to a pole the eye may come, in degrees of latitude: beyond, north swings about. */
const farthestNorth = 85;

/** From which zoom on a globe rights itself: what is looked at comes under the eye, and north up. */
const upright = { from: 1.15, to: 5 };

/** Whether a plane is a globe that can be turned. */
export function isGlobe(plane: Plane): plane is Globe {
	return plane.turn !== undefined && plane.home !== undefined && plane.placeAt !== undefined;
}

/** The camera at another scale, with the same point of the plane at a point of the viewport. */
export function zoomedAbout(
	camera: Camera,
	[x, y]: PlanePoint,
	{ width, height }: Size,
	scale: number
): Camera {
	const [dx, dy] = [x - width / 2, y - height / 2];
	return {
		x: camera.x + dx / camera.scale - dx / scale,
		y: camera.y + dy / camera.scale - dy / scale,
		scale
	};
}

/**
 * A globe pulled by pixels of the viewport: the place under the eye goes that way, and the whole rolls with
 * it, as a ball does under the hand.
 */
export function draggedGlobe(
	plane: Globe,
	camera: Camera,
	dx: number,
	dy: number
): StageView | undefined {
	const point: PlanePoint = [-dx / camera.scale, -dy / camera.scale];
	const centre = plane.placeAt(point);
	return centre && { camera, turn: turnTo(centre, northOf(plane, point)) };
}

/**
 * A globe as it is shown at a scale: from a first closer look on, what is in the middle of the viewport
 * comes under the eye, so that it is not seen from the side; closer still, north comes up.
 *
 * @param home what the plane shows at first
 */
export function settledGlobe(plane: Globe, camera: Camera, home: StageView): StageView {
	const closer = camera.scale / home.camera.scale;
	const centre = closer < upright.from ? undefined : plane.placeAt([camera.x, camera.y]);
	if (!centre) return { camera, turn: plane.turn };
	const bearing = northOf(plane, [camera.x, camera.y]) * leftOf(closer);
	return { camera: { ...camera, x: 0, y: 0 }, turn: turnTo(centre, bearing) };
}

/**
 * A view of a globe turned a little further, so that a place comes under a point of the viewport: what a
 * reader zooms in on stays where it is.
 *
 * @param place undefined where the point lies beside the globe; the view then stays as it is
 */
export function heldUnder(
	[x, y]: PlanePoint,
	place: LngLat | undefined,
	plane: Plane,
	view: StageView,
	size: Size
): StageView {
	const { camera } = view;
	const [wantedX, wantedY] = [
		(x - size.width / 2) / camera.scale + camera.x,
		(y - size.height / 2) / camera.scale + camera.y
	];
	let [turning, shown] = [plane, view];
	for (let step = 0; step < holdingSteps; step++) {
		const point = place && turning.project(place);
		if (!point || !isGlobe(turning)) break;
		const [dx, dy] = [wantedX - point[0], wantedY - point[1]];
		const share = Math.min(1, farthestStep / Math.hypot(dx, dy));
		const centre = turning.placeAt([-dx * share, -dy * share]);
		if (!centre || !shown.turn) break;
		shown = { camera, turn: turnTo(centre, shown.turn.bearing) };
		turning = turned(turning, shown.turn);
	}
	return shown;
}

/** How often, and by how much at most in map units, a globe is turned to bring a place under a point. */
const holdingSteps = 6;
const farthestStep = 200;

/** Share of its bearing that a globe keeps at a zoom. */
function leftOf(closer: number): number {
	const way = Math.log(closer / upright.from) / Math.log(upright.to / upright.from);
	return Math.max(0, 1 - way);
}

/** The bearing that points up at a point of a globe's plane, in degrees clockwise from north. */
function northOf(plane: Globe, point: PlanePoint): number {
	const place = plane.placeAt(point);
	const north = place && plane.project([place[0], Math.min(90, place[1] + 0.5)]);
	if (!north) return plane.turn.bearing;
	const degrees = (Math.atan2(north[0] - point[0], point[1] - north[1]) * 180) / Math.PI;
	return -degrees;
}

function turnTo([lng, lat]: LngLat, bearing: number): GlobeTurn {
	return { centre: [lng, Math.max(-farthestNorth, Math.min(farthestNorth, lat))], bearing };
}
