import { clearance } from './core.ts';

/** One way to leave a cell: how far, and the cells that must be open for it besides the last. */
export interface Move {
	readonly east: number;
	readonly south: number;
	readonly between: readonly (readonly [east: number, south: number])[];
}

/** Cells a move may reach over in one go: 32 headings, as a path of 8 would zigzag 5 % too long. */
const reach = 3;

const corners = [
	[-1, -1],
	[-1, 1],
	[1, -1],
	[1, 1]
] as const;

/** The 32 moves whose steps east and south have no common divisor. */
export const moves: readonly Move[] = squares()
	.filter(([east, south]) => commonDivisor(Math.abs(east), Math.abs(south)) === 1)
	.map(([east, south]) => ({ east, south, between: crossed(east, south) }));

function squares(): [number, number][] {
	const span = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach);
	return span.flatMap((east) => span.map((south): [number, number] => [east, south]));
}

/** Cells that the straight line between two centres comes nearer to than the clearance. */
function crossed(east: number, south: number): [number, number][] {
	const samples = 64;
	const cells = new Map<string, [number, number]>();
	for (let step = 0; step <= samples; step += 1) {
		for (const [right, down] of corners) {
			const cell: [number, number] = [
				Math.round((east * step) / samples + right * clearance),
				Math.round((south * step) / samples + down * clearance)
			];
			const isEnd = (cell[0] === 0 && cell[1] === 0) || (cell[0] === east && cell[1] === south);
			if (!isEnd) cells.set(cell.join(), cell);
		}
	}
	return [...cells.values()];
}

function commonDivisor(a: number, b: number): number {
	return b === 0 ? a : commonDivisor(b, a % b);
}
