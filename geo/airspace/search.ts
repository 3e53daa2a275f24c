import type { LngLat } from '../lng-lat.ts';
import { Frontier } from './frontier.ts';
import { cellCentre, type Grid } from './grid.ts';
import { moves, type Move } from './moves.ts';
import { angleBetween } from './sight.ts';

/**
 * The shortest chain of open cells from `start` to `goal`, both included; `undefined` when there is
 * none. Method: A* over 32 moves, with the great circle to the goal, never too long, as promise.
 */
export function shortestChain(
	grid: Grid,
	blocked: Uint8Array,
	start: number,
	goal: number
): number[] | undefined {
	const { columns, rows } = grid;
	const target = cellCentre(grid, goal);
	const travelled = new Float64Array(columns * rows).fill(Infinity);
	const promise = new Float64Array(columns * rows).fill(NaN);
	const cameFrom = new Int32Array(columns * rows).fill(-1);
	const done = new Uint8Array(columns * rows);
	const costs = moveCosts(grid);
	const frontier = new Frontier();
	travelled[start] = 0;
	frontier.push(start, 0);

	for (let cell = frontier.pop(); cell !== undefined; cell = frontier.pop()) {
		if (cell === goal) return chainTo(goal, cameFrom);
		if (done[cell] === 1) continue;
		done[cell] = 1;
		const row = Math.floor(cell / columns);
		const column = cell - row * columns;
		for (let index = 0; index < moves.length; index += 1) {
			const move = moves[index];
			if (!move || row + move.south < 0 || row + move.south >= rows) continue;
			const next = cellBeside(columns, row, column, move.east, move.south);
			if (done[next] === 1 || blocked[next] === 1) continue;
			const length = (travelled[cell] ?? 0) + (costs[row * moves.length + index] ?? Infinity);
			if (length >= (travelled[next] ?? 0)) continue;
			if (!isOpen(blocked, columns, row, column, move)) continue;
			travelled[next] = length;
			cameFrom[next] = cell;
			if (Number.isNaN(promise[next])) promise[next] = angleBetween(cellCentre(grid, next), target);
			frontier.push(next, length + (promise[next] ?? 0));
		}
	}
	return undefined;
}

function cellBeside(
	columns: number,
	row: number,
	column: number,
	east: number,
	south: number
): number {
	return (row + south) * columns + ((column + east + columns) % columns);
}

function isOpen(
	blocked: Uint8Array,
	columns: number,
	row: number,
	column: number,
	{ between }: Move
): boolean {
	for (const [east, south] of between) {
		if (blocked[cellBeside(columns, row, column, east, south)] === 1) return false;
	}
	return true;
}

function chainTo(goal: number, cameFrom: Int32Array): number[] {
	const chain: number[] = [];
	for (let cell = goal; cell >= 0; cell = cameFrom[cell] ?? -1) chain.push(cell);
	return chain.reverse();
}

/** Length in radians of each move from each row; the column makes no difference. */
function moveCosts({ stepDegrees, rows }: Grid): Float64Array {
	const costs = new Float64Array(rows * moves.length);
	for (let row = 0; row < rows; row += 1) {
		const from: LngLat = [0, 90 - (row + 0.5) * stepDegrees];
		moves.forEach(({ east, south }, index) => {
			const to: LngLat = [east * stepDegrees, from[1] - south * stepDegrees];
			costs[row * moves.length + index] = angleBetween(from, to);
		});
	}
	return costs;
}
