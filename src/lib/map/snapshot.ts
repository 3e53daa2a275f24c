import type { GlobeTurn } from '$lib/cartography/globe';
import type { Camera, Size } from '../../../geo/frame.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { Shading } from '$lib/model/shading';
import type { World } from './world.ts';

/** What the reader sees of the map now, whoever paints it: enough to draw it again elsewhere. */
export interface MapSnapshot {
	readonly plane: 'mercator' | 'globe' | 'azimuthal';
	/** How a globe is turned; undefined for the flat maps. */
	readonly turn: GlobeTurn | undefined;
	/** In map units of the plane. */
	readonly camera: Camera;
	/** In CSS pixels. */
	readonly size: Size;
	readonly scene: Scene;
	readonly world: World;
	/** ISO code of the open country, if any. */
	readonly selected: string | undefined;
	/** The layer the world is shaded by, if any. */
	readonly shading: Shading | undefined;
}
