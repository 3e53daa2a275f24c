import type { Size } from '../../../geo/frame.ts';
import {
	cleanPlacements,
	placeLabels,
	type Box,
	type LabelRequest,
	type Placement
} from '../../../geo/labels.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { isWide, labelType, textSize } from '../../../geo/place-scene-labels.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { MeasureEnd, StoryCountry } from '$lib/model/story';
import type { Stage } from './stage.svelte.ts';

/** Where words stand on a stage; a country that is not in it had better not be named. */
export interface StageLabels {
	readonly placements: ReadonlyMap<string, Placement>;
	/** Where on its measuring line a number stands. */
	readonly shares: ReadonlyMap<string, number>;
	readonly ends: readonly MeasureEnd[];
	/** Whether there is room for no more than the names of what is not marked. */
	readonly isShort: boolean;
}

/**
 * Places the labels anew for what the stage shows now, clear of each other, of points, of what is
 * covered and, as far as can be, of lines. Where not all of them find room, those that are not marked
 * are names alone; a label that has no place even so is left out.
 *
 * @param marked ISO codes of the marked countries, whose labels come first and whole
 * @param covered boxes over the stage in CSS pixels
 */
export function placeStageLabels(
	countries: readonly StoryCountry[],
	scene: Scene,
	stage: Stage,
	marked: readonly string[],
	covered: readonly Box[]
): StageLabels {
	const whole = placeLines(countries, scene, stage, marked, covered, false);
	if (whole.missing === 0) return whole;
	const short = placeLines(countries, scene, stage, marked, covered, true);
	return short.missing < whole.missing ? short : whole;
}

function placeLines(
	countries: readonly StoryCountry[],
	scene: Scene,
	stage: Stage,
	marked: readonly string[],
	covered: readonly Box[],
	isShort: boolean
): StageLabels & { readonly missing: number } {
	const ends = countries.flatMap(({ end }) => (end ? [end] : []));
	const shares = new Map(
		countries.flatMap(({ iso2, share }) => (share === undefined ? [] : [[iso2, share] as const]))
	);
	if (!stage.size) return { placements: new Map(), shares, ends, isShort, missing: 0 };
	const size = inType(stage.size, stage);
	const rankOf = ({ iso2, role }: StoryCountry) =>
		marked.includes(iso2) ? 0 : role === 'origin' ? 1 : 2;
	const labels = countries
		.toSorted((a, b) => rankOf(a) - rankOf(b))
		.flatMap(
			(country) => requestOf(country, stage, isShort && !marked.includes(country.iso2)) ?? []
		)
		.filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
	const lines = [...scene.arcs, ...scene.measures].flatMap(({ line }) =>
		line.flatMap((place) => {
			const point = stage.positionOf(place);
			return point ? [pointInType(point, stage)] : [];
		})
	);
	const boxes = covered.map(({ left, top, right, bottom }) => {
		const [x, y] = pointInType([left, top], stage);
		const [farX, farY] = pointInType([right, bottom], stage);
		return { left: x, top: y, right: farX, bottom: farY };
	});
	const viewport = { size, labels, lines, covered: boxes };
	const placements = cleanPlacements(viewport, placeLabels([viewport]));
	return { placements, shares, ends, isShort, missing: labels.length - placements.size };
}

/** A country's label in units in which its type has the size that labels are measured in. */
function requestOf(country: StoryCountry, stage: Stage, isShort = false): LabelRequest | undefined {
	const at = stage.positionOf(country.position);
	if (!at || !stage.size) return undefined;
	const lines =
		!isShort && isWide(stage.size)
			? [country.name, ...country.lines.map(({ text }) => text)]
			: [
					country.name,
					...country.lines.filter(({ kind }) => kind === 'km').map(({ text }) => text)
				];
	return {
		id: country.iso2,
		at: pointInType(at, stage),
		size: textSize(lines),
		pointless: country.role === 'jurisdiction'
	};
}

function pointInType([x, y]: PlanePoint, { typeSize }: Stage): PlanePoint {
	return [(x * labelType.size) / typeSize, (y * labelType.size) / typeSize];
}

function inType(size: Size, stage: Stage): Size {
	const [width, height] = pointInType([size.width, size.height], stage);
	return { width, height };
}
