import type { Camera, Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { Shading } from '$lib/model/shading';
import type { World } from './read-world.ts';

/** What the reader sees of the map now, whoever paints it: enough to draw it again elsewhere. */
export interface MapSnapshot {
	readonly plane: 'mercator' | 'orthographic' | 'azimuthal';
	/** Where a globe faces; undefined for the flat maps. */
	readonly facing: LngLat | undefined;
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
