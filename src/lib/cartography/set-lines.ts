import type { PlacedLabel } from './labels.ts';
import type { LabelFace } from './text-width.ts';

/** A line of a label in its place, in pixels of the view; turned with the label's box about its middle. */
export interface SetLine {
	readonly text: string;
	readonly face: LabelFace;
	/** Size of its letters. */
	readonly size: number;
	readonly x: number;
	/** Middle of the line's height. */
	readonly y: number;
	readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * The lines of a placed label, for renderers without a layout of their own: flush with the side that faces
 * the label's point.
 *
 * @param type what all sizes of type are multiplied by, as when the label was placed
 */
export function setLines({ lines, box, spot }: PlacedLabel, type = 1): SetLine[] {
	const anchor = spot.side.includes('e') ? 'start' : spot.side.includes('w') ? 'end' : 'middle';
	const x = { start: box.x - box.width / 2, middle: box.x, end: box.x + box.width / 2 }[anchor];
	const total = lines.reduce((sum, line) => sum + line.size, 0);
	let bottom = box.y - box.height / 2;
	return lines.map(({ text, face, size }) => {
		const height = (size / total) * box.height;
		bottom += height;
		return { text, face, size: size * type, x, y: bottom - height / 2, anchor };
	});
}
