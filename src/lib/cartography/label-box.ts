import type { Box } from '../../../geo/labels.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

/** A rectangle of text on the screen, perhaps turned, in CSS pixels. */
export interface LabelBox {
	/** Its middle. */
	readonly x: number;
	readonly y: number;
	/** Along the text and across it. */
	readonly width: number;
	readonly height: number;
	/** Degrees clockwise by which the text is turned, from -90 to 90: it always reads upright. */
	readonly angle: number;
}

/** Half the extents of a box along the axes of the screen. */
function reachOf({ width, height, angle }: LabelBox): PlanePoint {
	if (angle === 0) return [width / 2, height / 2];
	const cosine = Math.abs(Math.cos((angle * Math.PI) / 180));
	const sine = Math.abs(Math.sin((angle * Math.PI) / 180));
	return [(width * cosine + height * sine) / 2, (width * sine + height * cosine) / 2];
}

/** The level box round a box that may be turned. */
export function cornersOfBox(box: LabelBox): Box {
	const [across, down] = reachOf(box);
	return {
		left: box.x - across,
		top: box.y - down,
		right: box.x + across,
		bottom: box.y + down
	};
}

/** By how many pixels two boxes must be moved apart to be clear of each other; 0 where they are. */
export function overlap(a: LabelBox, b: LabelBox): number {
	const [across, down] = reachOf(a);
	const [otherAcross, otherDown] = reachOf(b);
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	const least = Math.min(across + otherAcross - Math.abs(dx), down + otherDown - Math.abs(dy));
	if (least <= 0 || (a.angle === 0 && b.angle === 0)) return Math.max(0, least);
	return Math.max(0, Math.min(least, depthAlong(a, b, dx, dy), depthAlong(b, a, dx, dy)));
}

/** Least overlap along the two axes of the first box (separating axes). */
function depthAlong(box: LabelBox, other: LabelBox, dx: number, dy: number): number {
	const turn = (box.angle * Math.PI) / 180;
	const [reach, rise] = reachOf({ ...other, angle: other.angle - box.angle });
	const along = Math.abs(dx * Math.cos(turn) + dy * Math.sin(turn));
	const across = Math.abs(dy * Math.cos(turn) - dx * Math.sin(turn));
	return Math.min(box.width / 2 + reach - along, box.height / 2 + rise - across);
}

/** By how many pixels a box sticks out of a viewport at most. */
export function sticksOut(
	box: LabelBox,
	size: { readonly width: number; readonly height: number }
): number {
	const [across, down] = reachOf(box);
	return Math.max(
		0,
		across - box.x,
		box.x + across - size.width,
		down - box.y,
		box.y + down - size.height
	);
}

/** Length in pixels of the part of a segment that lies inside a box. */
export function lengthInside(
	{ x, y, width, height, angle }: LabelBox,
	from: PlanePoint,
	to: PlanePoint
): number {
	const cosine = Math.cos((angle * Math.PI) / 180);
	const sine = Math.sin((angle * Math.PI) / 180);
	const local = ([px, py]: PlanePoint): PlanePoint => [
		(px - x) * cosine + (py - y) * sine,
		(py - y) * cosine - (px - x) * sine
	];
	const [start, end] = [local(from), local(to)];
	let [enter, leave] = [0, 1];
	for (const [axis, half] of [
		[0, width / 2],
		[1, height / 2]
	] as const) {
		const step = end[axis] - start[axis];
		if (step === 0) {
			if (Math.abs(start[axis]) >= half) return 0;
			continue;
		}
		const [one, other] = [(-half - start[axis]) / step, (half - start[axis]) / step];
		enter = Math.max(enter, Math.min(one, other));
		leave = Math.min(leave, Math.max(one, other));
	}
	return enter < leave ? (leave - enter) * Math.hypot(end[0] - start[0], end[1] - start[1]) : 0;
}

/** The box a little larger on every side. */
export function grown(box: LabelBox, by: number): LabelBox {
	return { ...box, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** A box that is given by its edges. */
export function boxOf(edges: {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}): LabelBox {
	return {
		x: (edges.left + edges.right) / 2,
		y: (edges.top + edges.bottom) / 2,
		width: edges.right - edges.left,
		height: edges.bottom - edges.top,
		angle: 0
	};
}
