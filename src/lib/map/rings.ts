import { earthRadiusKm, ringsAround } from '../../../geo/rings.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { NumberedRing } from './ring-numbers.ts';
import { unitsPerRadian } from '$lib/cartography/globe';

/** The rings round a story's origin in map units of the view of true distance, with their numbers in words. */
export function ringsOf(scene: Scene): NumberedRing[] {
	return ringsAround(scene).map((km) => ({
		radius: (km / earthRadiusKm) * unitsPerRadian,
		words: `${km.toLocaleString(document.documentElement.lang)} km`
	}));
}
