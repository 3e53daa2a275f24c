import { BitDecoder, BitEncoder } from './bit-coder.ts';
import { transcodeLabels, labelContexts } from './label-coding.ts';

/**
 * Whose airspace touches each cell of a world grid.
 *
 * Cells are `stepDegrees` square, row 0 in the north, column 0 east of 180° W, row by row.
 * `cells[i]` is an index into `sets`, lists of states (ISO alpha-2, lower case); set 0 is empty. A
 * state is in a cell's set when its land or the 12 nm off its coast touch the cell's core (core.ts).
 */
export interface AirspaceRaster {
	readonly stepDegrees: number;
	readonly columns: number;
	readonly rows: number;
	readonly cells: Uint16Array;
	readonly sets: readonly (readonly string[])[];
}

const version = 1;

/**
 * The raster as bytes: a version, cells per degree, the number of states and their codes in ASCII,
 * then the coded labels. Compact as it is; compression by a server gains next to nothing.
 */
export function encodeRaster(raster: AirspaceRaster): Uint8Array {
	const states = [...new Set(raster.sets.flat())].sort();
	const sets = raster.sets.map((set) => set.map((state) => states.indexOf(state)));
	const coder = new BitEncoder(labelContexts);
	transcodeLabels(coder, raster.columns, raster.cells.slice(), sets);
	const text = states.flatMap((state) => [state.charCodeAt(0), state.charCodeAt(1)]);
	const head = [version, Math.round(1 / raster.stepDegrees), states.length];
	return Uint8Array.from([...head, ...text, ...coder.bytes()]);
}

/**
 * The reverse of encodeRaster.
 *
 * @throws when the bytes are of another version or not a raster.
 */
export function decodeRaster(bytes: Uint8Array): AirspaceRaster {
	const [found, perDegree = 0, stateCount = 0] = bytes;
	if (found !== version || perDegree === 0) {
		throw new Error('Not an airspace raster of this version; reload the page.');
	}
	const textEnd = 3 + stateCount * 2;
	const text = String.fromCharCode(...bytes.subarray(3, textEnd));
	const columns = 360 * perDegree;
	const rows = 180 * perDegree;
	const cells = new Uint16Array(columns * rows);
	const sets: number[][] = [[]];
	const coder = new BitDecoder(bytes.subarray(textEnd), labelContexts);
	transcodeLabels(coder, columns, cells, sets);
	const named = sets.map((set) => set.map((state) => text.slice(state * 2, state * 2 + 2)));
	return { stepDegrees: 1 / perDegree, columns, rows, cells, sets: named };
}
