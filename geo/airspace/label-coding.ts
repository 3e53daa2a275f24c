import type { BitCoder } from './bit-coder.ts';

/** Neighbours already coded that predict a cell, as offsets, most telling first. */
const neighbours = (columns: number): readonly number[] => [
	-1,
	-columns,
	-columns + 1,
	-columns - 1,
	-2,
	-columns + 2
];

const neighbourCount = 6;
const patterns = neighbourCount ** (neighbourCount - 1);

/** Number of contexts that transcodeLabels uses. */
export const labelContexts = patterns * 3 * neighbourCount;

const setSizeBits = 3;
const stateBits = 8;

/**
 * Codes a grid of labels and the sets they stand for, in either direction: an encoder reads
 * `cells` and `sets`, a decoder fills them (`sets` then starts as the empty set alone).
 *
 * A cell is first guessed to be like each of its neighbours in turn; how likely that is, is learnt
 * for each way in which the neighbours are alike, and depends on whether one of them is empty.
 * Labels are numbered as they appear, so a new one needs no number, only its set.
 */
export function transcodeLabels(
	coder: BitCoder,
	columns: number,
	cells: Uint16Array,
	sets: number[][]
): void {
	const offsets = neighbours(columns);
	const seen: number[] = [];
	let known = 1;
	for (let index = 0; index < cells.length; index += 1) {
		const context = contextOf(cells, index, offsets, seen);
		const wanted = cells[index] ?? 0;
		let label = -1;
		for (let rank = 0; rank < seen.length && label < 0; rank += 1) {
			const candidate = seen[rank] ?? 0;
			if (coder.bit(context + rank, candidate === wanted ? 1 : 0) === 1) label = candidate;
		}
		if (label < 0) {
			label = coder.number(32 - Math.clz32(known), wanted);
			if (label === known) {
				sets[known] = transcodeSet(coder, sets[known] ?? []);
				known += 1;
			}
		}
		cells[index] = label;
	}
}

/** The context's first number; fills `seen` with the different labels among the neighbours. */
function contextOf(
	cells: Uint16Array,
	index: number,
	offsets: readonly number[],
	seen: number[]
): number {
	let pattern = 0;
	seen.length = 0;
	for (const offset of offsets) {
		const label = cells[index + offset] ?? 0;
		let rank = seen.indexOf(label);
		if (rank < 0) rank = seen.push(label) - 1;
		pattern = pattern * neighbourCount + rank;
	}
	const empty = seen[0] === 0 ? 0 : seen.includes(0) ? 1 : 2;
	return (pattern * 3 + empty) * neighbourCount;
}

function transcodeSet(coder: BitCoder, set: readonly number[]): number[] {
	const size = coder.number(setSizeBits, set.length);
	return Array.from({ length: size }, (_, index) => coder.number(stateBits, set[index] ?? 0));
}
