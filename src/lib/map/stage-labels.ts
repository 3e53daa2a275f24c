import type { Box } from '../../../geo/labels.ts';
import { contextLabels, type ContextNames } from '$lib/cartography/context-names';
import { boxOf, cornersOfBox, overlap, sticksOut } from '$lib/cartography/label-box';
import type { LabelScene, LabelView, PlacedLabel, Spot } from '$lib/cartography/labels';
import { labelsIn, placeLabels } from '$lib/cartography/place-labels';
import { labelScene, mapType, type Labelled } from '$lib/model/map-labels';
import { isWide, type OpeningSpots } from '$lib/model/opening-spots';
import type { StageView } from './stage-view.ts';
import type { Stage } from './stage.svelte.ts';

/** Where words stand on a stage. */
export interface StageLabels {
	/** Spots of the story's words; what has none had better not stand. Undefined where they stand as the page came. */
	readonly spots: ReadonlyMap<string, Spot> | undefined;
	/** Names round the story, in their places. */
	readonly context: readonly PlacedLabel[];
	/** What the stage showed when they were placed, and how large its letters were. */
	readonly view: StageView;
	readonly typeSize: number;
	/** ISO codes of the countries that were marked then. */
	readonly marked: readonly string[];
}

/**
 * Places all words anew for what the stage shows now, clear of each other, of marks, of what is covered
 * and, as far as can be, of lines. While the stage shows what the page came with, the story's words stay
 * where they stand, unless something lies over one of them.
 *
 * @param covered boxes over the stage in CSS pixels
 * @param names of what lies round the story, once they are there
 */
export function placeStageLabels(
	labelled: Labelled,
	stage: Stage,
	covered: readonly Box[],
	opening: OpeningSpots,
	names: ContextNames | undefined
): StageLabels | undefined {
	const { size } = stage;
	const shown = stage.view;
	if (!size || !shown) return undefined;
	const scene = labelScene(labelled);
	const view: LabelView = {
		size,
		project: (place) => stage.positionOf(place),
		type: stage.typeSize / mapType.base,
		covered
	};
	const isAsItCame = stage.plane.name === 'globe' && stage.isHome() && labelled.marked.length === 0;
	const came = new Map(Object.entries(isWide(size) ? opening.wide : opening.narrow));
	const stays = isAsItCame && standClear(scene, view, came);
	const spots = stays ? came : placeLabels(scene, [view]);
	const told = new Set(labelled.countries.map(({ iso2 }) => iso2));
	return {
		view: shown,
		typeSize: stage.typeSize,
		marked: labelled.marked,
		spots: stays ? undefined : spots,
		context: names ? namesRound(names, told, scene, view, labelsIn(scene, view, spots)) : []
	};
}

/** Names that find room beside the words of the story. */
function namesRound(
	names: ContextNames,
	told: ReadonlySet<string>,
	scene: LabelScene,
	view: LabelView,
	placed: readonly PlacedLabel[]
): PlacedLabel[] {
	const taken = placed.map(({ box }) => cornersOfBox(box));
	const free: LabelView = { ...view, covered: [...(view.covered ?? []), ...taken] };
	const context: LabelScene = { ...scene, labels: contextLabels(names, free, told) };
	return labelsIn(context, free, placeLabels(context, [free]));
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
