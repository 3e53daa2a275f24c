import { toViewport, type Camera, type Size } from '../../../geo/frame.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { Stage } from './stage.svelte.ts';

/** A ring round the middle of a plane: its radius in map units and its number as it is written. */
export interface NumberedRing {
	readonly radius: number;
	readonly words: string;
}

/** Direction from the middle in which numbers stand at best, in radians clockwise from east. */
const bestAngle = 0.12;

/** Directions that are tried, the best first, then more and more to either side of it. */
const angles = Array.from(
	{ length: 90 },
	(_, turn) => bestAngle + Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * (Math.PI / 45)
);

/** What a direction one step farther from the best costs, in numbers that can be shown. */
const detour = 0.02;

/** Pixels of a number's letters, per pixel of their size. */
const letter = { width: 0.58, height: 1.3 };

/**
 * Where the numbers of rings stand: all in one direction from the middle, that in which most of them
 * are wholly in the viewport and clear of what else stands there. One without such a place has none.
 *
 * @param typeSize of the numbers, in CSS pixels
 * @param dots viewport pixels of the points that no number may hide
 * @returns map units of the middles of the numbers, in the order of the rings
 */
export function placeRingNumbers(
	rings: readonly NumberedRing[],
	camera: Camera,
	size: Size,
	typeSize: number,
	dots: readonly PlanePoint[] = []
): (PlanePoint | undefined)[] {
	const inDirection = (angle: number) =>
		rings.map(({ radius, words }): PlanePoint | undefined => {
			const at: PlanePoint = [radius * Math.cos(angle), radius * Math.sin(angle)];
			const [x, y] = toViewport(at, camera, size);
			const halfWidth = (words.length * letter.width * typeSize) / 2 + 4;
			const halfHeight = (letter.height * typeSize) / 2 + 4;
			const isIn =
				x > halfWidth &&
				x < size.width - halfWidth &&
				y > halfHeight &&
				y < size.height - halfHeight;
			const isClear = dots.every(
				([dotX, dotY]) => Math.abs(dotX - x) > halfWidth + 6 || Math.abs(dotY - y) > halfHeight + 6
			);
			return isIn && isClear ? at : undefined;
		});
	const scored = angles.map((angle, turn) => {
		const places = inDirection(angle);
		return { places, score: places.filter(Boolean).length - turn * detour };
	});
	return scored.reduce((best, each) => (each.score > best.score ? each : best)).places;
}

/** Moves the numbers of a drawing's rings to where they can be read as the stage is now. */
export function arrangeRingNumbers(
	drawing: SVGSVGElement,
	rings: readonly NumberedRing[],
	stage: Stage,
	scene: Scene
): void {
	const { camera, size, typeSize } = stage;
	if (!camera || !size) return;
	const dots = scene.places
		.map(({ position }) => stage.positionOf(position))
		.filter((dot) => dot !== undefined);
	const places = placeRingNumbers(rings, camera, size, typeSize, dots);
	for (const [index, number] of drawing.querySelectorAll('.rings text').entries()) {
		const at = places[index];
		number.setAttribute('display', at ? 'inline' : 'none');
		if (!at) continue;
		number.setAttribute('x', at[0].toFixed(1));
		number.setAttribute('y', at[1].toFixed(1));
	}
}
