import type { Box } from '../../../geo/labels.ts';
import { boxOf, overlap, sticksOut } from '$lib/cartography/label-box';
import type { LabelScene, LabelView, Spot } from '$lib/cartography/labels';
import { labelsIn, placeLabels } from '$lib/cartography/place-labels';
import {
	isWide,
	labelScene,
	mapType,
	type Labelled,
	type OpeningSpots
} from '$lib/model/map-labels';
import type { Stage } from './stage.svelte.ts';

/** Where words stand on a stage, by label; what is not in it had better not stand at all. */
export type StageLabels = ReadonlyMap<string, Spot>;

/**
 * Places all words anew for what the stage shows now, clear of each other, of marks, of what is covered
 * and, as far as can be, of lines. While the stage shows what the page came with, words stay where they
 * stand, unless something lies over one of them.
 *
 * @param covered boxes over the stage in CSS pixels
 * @returns undefined where words stand as the page came
 */
export function placeStageLabels(
	labelled: Labelled,
	stage: Stage,
	covered: readonly Box[],
	opening: OpeningSpots
): StageLabels | undefined {
	const { size } = stage;
	if (!size) return undefined;
	const scene = labelScene(labelled);
	const view: LabelView = {
		size,
		project: (place) => stage.positionOf(place),
		type: stage.typeSize / mapType.base,
		covered
	};
	const isAsItCame = stage.plane.name === 'globe' && stage.isHome() && labelled.marked.length === 0;
	const came = new Map(Object.entries(isWide(size) ? opening.wide : opening.narrow));
	if (isAsItCame && standClear(scene, view, came)) return undefined;
	return placeLabels(scene, [view]);
}

/** Whether words at their spots are clear of each other, of the edge and of what lies over the map. */
function standClear(scene: LabelScene, view: LabelView, spots: ReadonlyMap<string, Spot>): boolean {
	const boxes = labelsIn(scene, view, spots).map(({ box }) => box);
	const covered = (view.covered ?? []).map(boxOf);
	return boxes.every(
		(box, index) =>
			sticksOut(box, view.size) === 0 &&
			[...boxes.slice(0, index), ...covered].every((other) => overlap(box, other) === 0)
	);
}
