import type { Size } from '../../../geo/frame.ts';
import { placeLabels, type Placement } from '../../../geo/labels.ts';
import { isWide, textSize } from '../../../geo/place-scene-labels.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { StoryCountry } from '$lib/model/story';
import type { Stage } from './stage.svelte.ts';

/** Places the labels anew for what the stage shows now, clear of each other and of the arcs. */
export function placeStageLabels(
	countries: readonly StoryCountry[],
	scene: Scene,
	stage: Stage,
	size: Size
): ReadonlyMap<string, Placement> {
	const shown = countries.flatMap((country) => {
		const at = stage.positionOf(country.position);
		const lines =
			isWide(size) && country.distance ? [country.name, country.distance] : [country.name];
		return at ? [{ id: country.iso2, at, size: textSize(lines) }] : [];
	});
	const lines = scene.arcs.flatMap((arc) =>
		arc.line.map((place) => stage.positionOf(place)).filter((point) => point !== undefined)
	);
	return placeLabels([{ size, labels: shown, lines }]);
}
