import { fitFrame, toViewport, type Size } from '../../../geo/frame.ts';
import type { Box } from '../../../geo/labels.ts';
import { projectOnGlobe } from '$lib/cartography/globe';
import type { LabelView, Spot } from '$lib/cartography/labels';
import { placeLabels } from '$lib/cartography/place-labels';
import { labelScene, type Labelled } from './map-labels.ts';
import type { StoryOpening } from './story-opening.ts';

/** Where words stand as a page arrives, by the class of its map's size. */
export interface OpeningSpots {
	readonly narrow: Readonly<Record<string, Spot>>;
	readonly wide: Readonly<Record<string, Spot>>;
}

/** Size of the map, in CSS pixels, from which it is wide. The style sheet agrees. */
const wideFrom: Size = { width: 720, height: 500 };

/** Whether a map of this size has room for more than names. */
export function isWide(size: Size): boolean {
	return size.width >= wideFrom.width && size.height >= wideFrom.height;
}

/** Sizes of the map, in CSS pixels, that words as they come have to suit. */
interface MapSizes {
	readonly narrow: readonly (readonly [width: number, height: number])[];
	readonly wide: readonly (readonly [width: number, height: number])[];
}

const pageSizes: MapSizes = {
	narrow: [
		[320, 300],
		[360, 340],
		[390, 360],
		[430, 420],
		[540, 400],
		[700, 430]
	],
	wide: [
		[768, 600],
		[960, 800],
		[1380, 1000]
	]
};

/** The same of an embed, whose map is low beside a long text. */
export const embedSizes: MapSizes = {
	narrow: [
		[198, 170],
		[244, 230],
		[300, 240],
		[330, 262],
		[390, 270],
		[510, 290],
		[660, 290],
		[780, 290],
		[480, 595],
		[608, 610]
	],
	wide: [
		[725, 610],
		[850, 610]
	]
};

/** Spots that hold on maps of every size of a class. */
export function openingSpots(
	labelled: Labelled,
	opening: StoryOpening,
	sizes: MapSizes = pageSizes
): OpeningSpots {
	const project = projectOnGlobe(opening.turn);
	const viewOf = ([width, height]: readonly [number, number]): LabelView => {
		const size = { width, height };
		const camera = fitFrame(opening.frame, size);
		return {
			size,
			project: (place) => {
				const point = project(place);
				return point && toViewport(point, camera, size);
			},
			covered: controls(size)
		};
	};
	const spots = (of: MapSizes['narrow']) =>
		Object.fromEntries(placeLabels(labelScene(labelled), of.map(viewOf)));
	return { narrow: spots(sizes.narrow), wide: spots(sizes.wide) };
}

/** Where the map's own controls and caption stand, about as large as the style sheet makes them. */
function controls({ width, height }: Size): Box[] {
	if (width < wideFrom.width) return [{ left: 0, top: 0, right: 56, bottom: 56 }];
	return [
		{ left: 0, top: height - 28, right: 310, bottom: height },
		{ left: 0, top: 0, right: 104, bottom: 56 },
		{ left: width - 212, top: 0, right: width, bottom: 56 },
		{ left: width - 52, top: height - 132, right: width, bottom: height }
	];
}
