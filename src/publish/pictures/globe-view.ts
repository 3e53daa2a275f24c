import type { GeoProjection } from 'd3-geo';
import type { Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Outlines } from '../../../geo/outlines.ts';
import { globeEdge, projectOnGlobe, type GlobeTurn } from '$lib/cartography/globe';
import { frameOfPlaces } from '$lib/cartography/opening-frame';
import { globeProjection } from '$lib/map/ground-drawing';
import type { Story } from '$lib/model/story';
import type { MapContent } from './map-content.ts';
import { planarWorld, type PlanarWorld } from './planar-world.ts';

/** The globe turned one way, and what of it a picture shows, in its map units. */
export interface GlobePicture extends Pick<MapContent, 'world' | 'project' | 'edge'> {
	readonly projection: GeoProjection;
	readonly frame: Frame;
}

/** Width to height of the maps of pictures. */
const aspect = 1.1;

/** The globe as pictures of a story show it; each turn of it is drawn once. */
export class GlobeViews {
	readonly #opening: Story['opening'];
	readonly #outlines: Outlines;
	readonly #worlds = new Map<string, PlanarWorld>();

	constructor({ opening }: Pick<Story, 'opening'>, outlines: Outlines) {
		this.#opening = opening;
		this.#outlines = outlines;
	}

	/** What the story opens with. */
	get opening(): GlobePicture {
		return this.#turned(this.#opening.turn, this.#opening.frame);
	}

	/** Turned so that some places and the line between them are well in sight. */
	around(places: readonly LngLat[], line: readonly LngLat[]): GlobePicture {
		const { turn, frame } = frameOfPlaces(places, [line], aspect, this.#opening.turn);
		return this.#turned(turn, frame);
	}

	/** With a place under the eye. */
	under(centre: LngLat): GlobePicture {
		return this.#turned({ centre, bearing: 0 }, this.#opening.frame);
	}

	#turned(turn: GlobeTurn, frame: Frame): GlobePicture {
		const key = [...turn.centre, turn.bearing].join();
		const projection = globeProjection(turn);
		const world = this.#worlds.get(key) ?? planarWorld(this.#outlines, projection);
		this.#worlds.set(key, world);
		return { world, projection, project: projectOnGlobe(turn), edge: globeEdge, frame };
	}
}
