import type { Size } from '../../../geo/frame.ts';
import { placeLabels, uncutPlacement, type Box, type Placement } from '../../../geo/labels.ts';
import { isWide, textSize } from '../../../geo/place-scene-labels.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { StoryCountry } from '$lib/model/story';
import type { Stage } from './stage.svelte.ts';

/**
 * Where a country's label stands in the stage as it is now, if it should stand at `wanted`: never cut
 * by an edge, since half a figure is a false one. Undefined where it had better not stand at all.
 */
export function uncutLabel(
	country: StoryCountry,
	stage: Stage,
	wanted: Placement
): Placement | undefined {
	const { size } = stage;
	const at = stage.positionOf(country.position);
	if (!size || !at) return wanted;
	const lines =
		isWide(size) && country.distance ? [country.name, country.distance] : [country.name];
	const request = { id: country.iso2, at, size: textSize(lines) };
	return uncutPlacement(request, wanted, size, controlBoxes(size));
}

/** Where the map's own controls stand, about as large as the style sheet makes them. */
function controlBoxes({ width, height }: Size): Box[] {
	if (width < 640) return [];
	return [
		{ left: 0, top: 0, right: 104, bottom: 56 },
		{ left: width - 212, top: 0, right: width, bottom: 56 },
		{ left: width - 52, top: height - 132, right: width, bottom: height }
	];
}

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
