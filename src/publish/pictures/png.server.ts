import { crc32, deflateSync } from 'node:zlib';

/** Colours of a palette, the most that a PNG may have. */
const paletteSize = 256;

/**
 * Opaque pixels (RGBA, row by row) as an indexed PNG: the commonest colours make the palette, every
 * other pixel takes the nearest of them. Drawings have few colours and their blends along edges, so
 * the difference cannot be seen, and the file is a third of the size.
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
	const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const counts = new Map<number, number>();
	forEachRun(view, (colour, from, to) => counts.set(colour, (counts.get(colour) ?? 0) + to - from));
	const palette = paletteOf(counts);
	const indexOf = nearestIn(palette);
	const indices = Buffer.alloc(width * height);
	forEachRun(view, (colour, from, to) => indices.fill(indexOf(colour), from, to));
	const rows = Buffer.alloc((width + 1) * height);
	for (let row = 0; row < height; row += 1) {
		indices.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
	}
	const header = Buffer.alloc(13);
	header.writeUInt32BE(width, 0);
	header.writeUInt32BE(height, 4);
	header.set([8, 3, 0, 0, 0], 8);
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', header),
		chunk('PLTE', Buffer.from(palette.flatMap((colour) => channels(colour)))),
		chunk('IDAT', deflateSync(rows, { level: 8 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

/** Calls back once for each run of pixels of one colour (24 bits, red first). */
function forEachRun(
	pixels: DataView,
	callback: (colour: number, from: number, to: number) => void
): void {
	const total = pixels.byteLength / 4;
	let from = 0;
	while (from < total) {
		const rgba = pixels.getUint32(from * 4);
		let to = from + 1;
		while (to < total && pixels.getUint32(to * 4) === rgba) to += 1;
		callback(rgba >>> 8, from, to);
		from = to;
	}
}

/** Colours that are looked at for the palette: the commonest of the thousands along edges. */
const candidates = 2500;

/**
 * The palette: colours by how often they occur, passing over those that are all but the same as one
 * already taken, as long as there is room for others.
 */
function paletteOf(counts: ReadonlyMap<number, number>): number[] {
	const byCount = [...counts]
		.sort((a, b) => b[1] - a[1] || a[0] - b[0])
		.slice(0, candidates)
		.map(([colour]) => colour);
	const palette: number[] = [];
	for (const closest of [180, 40, 0]) {
		const taken = nearness(palette);
		for (const colour of byCount) {
			if (palette.length === paletteSize) return palette;
			if (taken.nearest(colour).distance <= closest) continue;
			palette.push(colour);
			taken.add(colour);
		}
	}
	return palette;
}

/** The palette's index of a colour, or of the one nearest to it. */
function nearestIn(palette: readonly number[]): (colour: number) => number {
	const known = new Map(palette.map((colour, index) => [colour, index]));
	const { nearest } = nearness(palette);
	return (colour) => {
		const found = known.get(colour);
		if (found !== undefined) return found;
		const { index } = nearest(colour);
		known.set(colour, index);
		return index;
	};
}

/** Finds the nearest of some colours by squared distance, green counted most, as eyes do. */
function nearness(colours: readonly number[]) {
	const reds = new Int32Array(paletteSize);
	const greens = new Int32Array(paletteSize);
	const blues = new Int32Array(paletteSize);
	let length = 0;
	const add = (colour: number) => {
		[reds[length], greens[length], blues[length]] = channels(colour);
		length += 1;
	};
	colours.forEach(add);
	const nearest = (colour: number): { index: number; distance: number } => {
		const [red, green, blue] = channels(colour);
		let index = 0;
		let distance = Infinity;
		for (let each = 0; each < length; each += 1) {
			const dr = (reds[each] ?? 0) - red;
			const dg = (greens[each] ?? 0) - green;
			const db = (blues[each] ?? 0) - blue;
			const found = 2 * dr * dr + 4 * dg * dg + 3 * db * db;
			if (found < distance) {
				index = each;
				distance = found;
			}
		}
		return { index, distance };
	};
	return { add, nearest };
}

function channels(colour: number): [red: number, green: number, blue: number] {
	return [colour >> 16, (colour >> 8) & 0xff, colour & 0xff];
}

function chunk(type: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const sum = Buffer.alloc(4);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
