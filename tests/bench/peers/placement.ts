import { labelGap, type Placement } from '../../../geo/labels.ts';

/** Which side of a label touches its point, and how far from it: x and y in [-1, 1], then pixels. */
export function labelOffset(placement: Placement) {
	const x = placement.includes('e') ? 1 : placement.includes('w') ? -1 : 0;
	const y = placement.includes('s') ? 1 : placement.includes('n') ? -1 : 0;
	const gap = placement.length === 2 ? labelGap * 0.7 : labelGap;
	return { x, y, dx: x * gap, dy: y * gap };
}
