/**
 * Items drawn by lot without putting back, in the order of the draw; the same for the same seed and
 * list, so that anybody can draw them again.
 */
export function drawn<Item>(items: readonly Item[], count: number, seed: number): Item[] {
	const left = [...items];
	const next = mulberry32(seed);
	const lot: Item[] = [];
	while (lot.length < count && left.length > 0) {
		lot.push(...left.splice(Math.floor(next() * left.length), 1));
	}
	return lot;
}

/** Numbers from 0 up to 1 from a 32-bit seed: Tommy Ettinger's mulberry32. */
function mulberry32(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}
