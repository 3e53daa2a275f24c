import type { Size } from '../../../geo/frame.ts';
import {
	cleanPlacements,
	labelBox,
	placeLabels,
	uncutPlacement,
	type Box,
	type LabelRequest,
	type Placement
} from '../../../geo/labels.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { isWide, labelType, textSize } from '../../../geo/place-scene-labels.ts';
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
	wanted: Placement,
	isShort = false
): Placement | undefined {
	const request = requestOf(country, stage, isShort);
	if (!stage.size || !request) return wanted;
	const size = inType(stage.size, stage);
	return uncutPlacement(request, wanted, size, controlBoxes(stage.size));
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

/** Where labels stand on a stage; a country that is not in it had better not be named. */
export interface StageLabels {
	readonly placements: ReadonlyMap<string, Placement>;
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
	if (!stage.size) return { placements: new Map(), isShort, missing: 0 };
	const size = inType(stage.size, stage);
	const rankOf = ({ iso2, role }: StoryCountry) =>
		marked.includes(iso2) ? 0 : role === 'origin' ? 1 : 2;
	const labels = countries
		.toSorted((a, b) => rankOf(a) - rankOf(b))
		.flatMap(
			(country) => requestOf(country, stage, isShort && !marked.includes(country.iso2)) ?? []
		)
		.filter(({ at: [x, y] }) => x >= 0 && y >= 0 && x <= size.width && y <= size.height);
	const measured = scene.measures.filter(({ iso2 }) => marked.includes(iso2));
	const lines = [...scene.arcs, ...measured].flatMap(({ line }) =>
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
	return { placements, isShort, missing: labels.length - placements.size };
}

/**
 * Whether something over the stage covers a label where the page came with it.
 * @param covered boxes over the stage in CSS pixels
 */
export function areLabelsCovered(
	countries: readonly StoryCountry[],
	stage: Stage,
	covered: readonly Box[]
): boolean {
	const { size } = stage;
	if (!size) return false;
	const placement = isWide(size) ? 'wide' : 'narrow';
	return countries.some((country) => {
		const request = requestOf(country, stage);
		const box = request && labelBox(request, country.label[placement]);
		return (
			!!box &&
			covered.some(
				({ left, top, right, bottom }) =>
					box.left < right && box.right > left && box.top < bottom && box.bottom > top
			)
		);
	});
}

/** A country's label in units in which its type has the size that labels are measured in. */
function requestOf(country: StoryCountry, stage: Stage, isShort = false): LabelRequest | undefined {
	const at = stage.positionOf(country.position);
	if (!at || !stage.size) return undefined;
	const lines =
		!isShort && isWide(stage.size) && country.distance
			? [country.name, country.distance]
			: [country.name];
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
