import type { Camera } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { Scene, ScenePlace } from '../../../geo/scene.ts';
import type { LabelScene } from '$lib/cartography/labels';
import type { Colours } from './colours.ts';
import type { PlanarWorld } from './planar-world.ts';
import type { Rect } from './rect.ts';

/** What a map of a picture shows, and how. */
export interface MapContent {
	readonly scene: Scene;
	readonly world: PlanarWorld;
	/** Map units of a place; undefined where the projection does not show it. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
	/** Radius of the drawn world in map units about their zero, where it has an edge. */
	readonly edge: number | undefined;
	/** Radii of the rings about the origin in km, where distances from it are true. */
	readonly rings: readonly number[];
	readonly ringWords: (km: number) => string;
	/** Names, and numbers on lines. */
	readonly words: LabelScene;
	/** The country the picture is about, if it is about one. */
	readonly selected: string | undefined;
	/** Countries that the picture sets beside each other, where it is about none alone. */
	readonly marked?: readonly string[] | undefined;
	/** Countries whose measuring line is drawn. */
	readonly measured: readonly string[];
	/** Names only, no figures: for a map that is shown small. */
	readonly brief: boolean;
	readonly colours: Colours;
	/** What the world is shaded by, if anything. */
	readonly shade?: MapShade | undefined;
	/** A flight and the states that it keeps clear of, if one is told of. */
	readonly flight?: MapFlight | undefined;
}

/** A flight as it is drawn: its places close enough to draw it by, and ISO codes of states avoided. */
export interface MapFlight {
	readonly line: readonly LngLat[];
	readonly blocked: readonly string[];
}

/** A layer that shades the world. */
export interface MapShade {
	/** How a country is filled, by ISO code. */
	readonly fillOf: (iso2: string) => string;
	/** Patterns that fills name. */
	readonly defs: string;
	/** Areas within each distance and their edges, in map units; each tints what lies below. */
	readonly bands: readonly {
		readonly area: GeoJSON.MultiPolygon;
		readonly line: GeoJSON.MultiLineString;
	}[];
	readonly tint: string;
	readonly tintOpacity: number;
	/** Colour of the lines of equal distance. */
	readonly bandLine: string;
	/** Edges of the countries told of, by what they are. */
	readonly edgeOf: (place: ScenePlace) => string;
	readonly legend: {
		readonly title: string;
		readonly entries: readonly {
			readonly fill: string;
			/** How strongly bands tint it, from 0 to 1. */
			readonly tint: number;
			readonly words: string;
		}[];
	};
}

/** Where a map stands in its picture: its rectangle, its camera, the size of its names in pixels. */
export interface MapPlace {
	readonly rect: Rect;
	readonly camera: Camera;
	readonly labelSize: number;
	/** Begins every id of the picture, so that several may stand in one document. */
	readonly idPrefix: string;
}

/** Names or figures on a map: markup, and their boxes in pixels of the picture. */
export interface PlacedWords {
	readonly markup: string;
	readonly boxes: readonly Rect[];
}
