/** A likelihood of 1 is `2 ** chanceBits`. */
export const chanceBits = 16;

const evenChance = 1 << (chanceBits - 1);
const slowestRate = 6;

/** How likely a 0 is in each context; moves fast at first and slower as it has seen more. */
export class Likelihoods {
	readonly #zero: Uint16Array;
	readonly #seen: Uint8Array;

	constructor(contexts: number) {
		this.#zero = new Uint16Array(contexts).fill(evenChance);
		this.#seen = new Uint8Array(contexts);
	}

	of(context: number): number {
		return this.#zero[context] ?? evenChance;
	}

	learn(context: number, bit: number): void {
		const zero = this.of(context);
		const seen = this.#seen[context] ?? 0;
		const rate = Math.min(slowestRate, 1 + (seen >> 1));
		const target = bit === 0 ? (1 << chanceBits) - 31 : 31;
		this.#zero[context] = zero + Math.trunc((target - zero) / (1 << rate));
		if (seen < 255) this.#seen[context] = seen + 1;
	}
}
