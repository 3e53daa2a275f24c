import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { placeInDirection, unitVector, type UnitVector } from '../../../geo/unit-vector.ts';

/** How the globe is turned. */
export interface GlobeTurn {
	/** The place under the eye. */
	readonly centre: LngLat;
	/** The bearing that points up, in degrees clockwise from north, as MapLibre's. */
	readonly bearing: number;
}

/** Distance of the eye from the globe's middle in radii: one for all sizes, so that a drawing fits each. */
export const eyeDistance = 26;

/** Plane units that one radian takes under the eye: there the globe has the scale of Mercator's equator. */
export const unitsPerRadian = worldUnits / (2 * Math.PI);

/** Radius of the visible disc in plane units: where lines of sight touch the sphere. */
export const globeEdge = unitsPerRadian * Math.sqrt((eyeDistance - 1) / (eyeDistance + 1));

/** Cosine of the angle between the place under the eye and the horizon. */
const horizonCosine = 1 / eyeDistance;

/** Axes of the picture as directions in the globe: to the right, up, and towards the eye. */
interface Axes {
	readonly right: UnitVector;
	readonly up: UnitVector;
	readonly near: UnitVector;
}

/**
 * The globe as a plane, seen in perspective (vertical perspective, Snyder 1987, p. 173): map units from
 * the globe's middle, y down; undefined for places beyond the horizon.
 */
export function projectOnGlobe(turn: GlobeTurn): (place: LngLat) => PlanePoint | undefined {
	const { right, up, near } = axesOf(turn);
	return (place) => {
		const direction = unitVector(place);
		const towards = dot(direction, near);
		if (towards < horizonCosine) return undefined;
		const scale = (unitsPerRadian * (eyeDistance - 1)) / (eyeDistance - towards);
		return [scale * dot(direction, right), -scale * dot(direction, up)];
	};
}

/** The inverse of projectOnGlobe: the place at a point of the plane; undefined beside the globe. */
export function placeOnGlobe(turn: GlobeTurn): (point: PlanePoint) => LngLat | undefined {
	const { right, up, near } = axesOf(turn);
	return ([x, y]) => {
		const across = x / unitsPerRadian / (eyeDistance - 1);
		const down = y / unitsPerRadian / (eyeDistance - 1);
		const slope = across ** 2 + down ** 2;
		const left = 1 + slope - slope * eyeDistance ** 2;
		if (left < -rounding) return undefined;
		const towards = (eyeDistance * slope + Math.sqrt(Math.max(0, left))) / (1 + slope);
		const depth = eyeDistance - towards;
		return placeInDirection([
			across * depth * right[0] - down * depth * up[0] + towards * near[0],
			across * depth * right[1] - down * depth * up[1] + towards * near[1],
			across * depth * right[2] - down * depth * up[2] + towards * near[2]
		]);
	};
}

/** What is left of nothing after a dozen floating-point operations. */
const rounding = 1e-12;

function axesOf({ centre, bearing }: GlobeTurn): Axes {
	const near = unitVector(centre);
	const around = (centre[0] * Math.PI) / 180;
	const lift = (centre[1] * Math.PI) / 180;
	const east: UnitVector = [-Math.sin(around), Math.cos(around), 0];
	const north: UnitVector = [
		-Math.sin(lift) * Math.cos(around),
		-Math.sin(lift) * Math.sin(around),
		Math.cos(lift)
	];
	const cosine = Math.cos((bearing * Math.PI) / 180);
	const sine = Math.sin((bearing * Math.PI) / 180);
	return { right: mixed(east, cosine, north, -sine), up: mixed(east, sine, north, cosine), near };
}

function mixed(a: UnitVector, ofA: number, b: UnitVector, ofB: number): UnitVector {
	return [a[0] * ofA + b[0] * ofB, a[1] * ofA + b[1] * ofB, a[2] * ofA + b[2] * ofB];
}

function dot(a: UnitVector, b: UnitVector): number {
	return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}
