import type { GlobeTurn } from '$lib/cartography/globe';
import { placeOnGlobe, projectOnGlobe } from '$lib/cartography/globe';
import type { Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator, toDrawnMercator, type PlanePoint } from '../../../geo/mercator.ts';

/**
 * A projection of the world onto a plane: where places fall on it, in map units, and what it shows at
 * first. A globe is such a plane, too, for as long as it is turned one way.
 */
export interface Plane {
	readonly name: 'mercator' | 'globe' | 'azimuthal';
	readonly frame: Frame;
	/** Map units of a place; undefined where the plane does not show it. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
	/** The place at a point in map units; undefined where there is none, or nobody asks. */
	readonly placeAt?: (point: PlanePoint) => LngLat | undefined;
	/** How a globe is turned; undefined for what cannot turn. */
	readonly turn?: GlobeTurn;
	/** The turn that goes with `frame`. */
	readonly home?: GlobeTurn;
}

/** A globe that can be turned. */
export type Globe = Plane & Required<Pick<Plane, 'turn' | 'home' | 'placeAt'>>;

/** What a map shows at first: how the globe is turned, and the box that is shown of it. */
export interface Opening {
	readonly turn: GlobeTurn;
	readonly frame: Frame;
}

/** The flat map that finds one's way. */
export function mercatorPlane(frame: Frame): Plane {
	return { name: 'mercator', frame, project: toDrawnMercator, placeAt: fromMercator };
}

/** The globe, turned as it opens unless told otherwise. */
export function globePlane(opening: Opening, turn: GlobeTurn = opening.turn): Globe {
	return {
		name: 'globe',
		frame: opening.frame,
		project: projectOnGlobe(turn),
		placeAt: placeOnGlobe(turn),
		turn,
		home: opening.turn
	};
}

/** The same plane turned another way; planes that cannot turn stay as they are. */
export function turned(plane: Plane, turn: GlobeTurn | undefined): Plane {
	if (!turn || !plane.home || turn === plane.turn) return plane;
	return globePlane({ turn: plane.home, frame: plane.frame }, turn);
}
