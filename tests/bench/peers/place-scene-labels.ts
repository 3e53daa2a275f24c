import { fitFrame, toViewport, type Frame, type Size } from '../../../geo/frame.ts';
import { placeLabels, type LabelViewport, type Placement } from '../../../geo/labels.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

/** A label before it has a place: what it marks, and its lines of text with their type size. */
export interface LabelText {
	readonly iso2: string;
	readonly position: LngLat;
	/** Lines shown on a map smaller than `wideFrom`, and lines shown from there on. */
	readonly narrow: readonly string[];
	readonly wide: readonly string[];
}

/**
 * Size of the map, in CSS pixels, from which labels have their second line. The style sheet agrees.
 */
const wideFrom: Size = { width: 680, height: 440 };

/** Whether a map of this size has room for the second line of its labels. */
function isWide(size: Size): boolean {
	return size.width >= wideFrom.width && size.height >= wideFrom.height;
}

/** Type size and line height of labels, in CSS pixels. The style sheet agrees. */
const labelType = { size: 13, lineHeight: 16 };

/**
 * Mean advance of a letter as a share of the type size, on the safe side for a semi-bold sans.
 */
const meanAdvance = 0.53;

/** Sizes of the map that readers have, from the smallest phone, held either way, to a wide desktop. */
const readerSizes: readonly Size[] = [
	296, 320, 360, 412, 480, 540, 600, 680, 768, 900, 1023, 1200, 1440, 1920
]
	.flatMap((width) =>
		[208, 240, 280, 320, 360, 439, 440, 520, 600, 800, 1100].map((height) => ({ width, height }))
	)
	.filter(({ width, height }) => height < width * 2.5);

/** What a map shows of a plane, and the lines on it that labels had better leave free. */
export interface LabelledPlane {
	readonly frame: Frame;
	readonly project: (place: LngLat) => PlanePoint | undefined;
	readonly lines: readonly (readonly LngLat[])[];
}

/** Placements, per country, that keep all labels clear of each other on maps of every size. */
export function placeSceneLabels(
	labels: readonly LabelText[],
	{ frame, project, lines: places }: LabelledPlane
): Map<string, { narrow: Placement; wide: Placement }> {
	const lines = places.flatMap((line) => line.map(project).filter((point) => point !== undefined));
	const shown = labels.filter(({ position }) => project(position));
	const place = (sizes: readonly Size[], linesOf: (label: LabelText) => readonly string[]) =>
		placeLabels(
			sizes.map((size): LabelViewport => {
				const camera = fitFrame(frame, size);
				return {
					size,
					lines: lines.map((point) => toViewport(point, camera, size)),
					labels: shown.map((label) => ({
						id: label.iso2,
						at: toViewport(project(label.position) ?? [0, 0], camera, size),
						size: textSize(linesOf(label))
					}))
				};
			})
		);
	const narrow = place(
		readerSizes.filter((size) => !isWide(size)),
		(label) => label.narrow
	);
	const wide = place(readerSizes.filter(isWide), (label) => label.wide);
	return new Map(
		labels.map(({ iso2 }) => [
			iso2,
			{ narrow: narrow.get(iso2) ?? 'e', wide: wide.get(iso2) ?? 'e' }
		])
	);
}

/** Estimated size of a label's lines in CSS pixels, a little larger than they turn out. */
function textSize(lines: readonly string[]): Size {
	const longest = Math.max(...lines.map((line) => line.length));
	return {
		width: Math.ceil(longest * labelType.size * meanAdvance) + 8,
		height: lines.length * labelType.lineHeight + 2
	};
}
