import { chanceBits, Likelihoods } from './likelihoods.ts';

/**
 * One side of an adaptive binary range coder. An encoder writes `bit` and returns it; a decoder
 * ignores the bit it is given and returns the one it reads. Code that only uses what is returned
 * therefore serves both ways, and the two can never disagree about the format.
 */
export interface BitCoder {
	/** A bit whose likelihood is learnt per context, a number below the coder's context count. */
	bit(context: number, bit: number): number;
	/** A number of `width` bits, all values being equally likely. */
	number(width: number, value: number): number;
}

const byteFloor = 2 ** 24;

/** Writes bits; `bytes()` ends the stream and gives it. Method: the range coder of LZMA. */
export class BitEncoder implements BitCoder {
	readonly #out: number[] = [];
	readonly #likelihoods: Likelihoods;
	#low = 0;
	#range = 2 ** 32 - 1;
	#held = 0;
	#pending = 1;

	constructor(contexts: number) {
		this.#likelihoods = new Likelihoods(contexts);
	}

	bit(context: number, bit: number): number {
		const bound = (this.#range >>> chanceBits) * this.#likelihoods.of(context);
		this.#narrow(bound, bit);
		this.#likelihoods.learn(context, bit);
		return bit;
	}

	number(width: number, value: number): number {
		for (let place = width - 1; place >= 0; place -= 1) {
			this.#narrow(Math.floor(this.#range / 2), (value >> place) & 1);
		}
		return value;
	}

	bytes(): Uint8Array {
		for (let index = 0; index < 5; index += 1) this.#shift();
		return Uint8Array.from(this.#out.slice(1));
	}

	#narrow(bound: number, bit: number): void {
		if (bit === 0) this.#range = bound;
		else {
			this.#low += bound;
			this.#range -= bound;
		}
		while (this.#range < byteFloor) {
			this.#range *= 256;
			this.#shift();
		}
	}

	/** Moves the top byte out, holding back a run of 255s that a later carry may still ripple. */
	#shift(): void {
		const carry = this.#low >= 2 ** 32 ? 1 : 0;
		const low = this.#low % 2 ** 32;
		if (carry === 1 || low < 0xff000000) {
			let byte = this.#held;
			for (; this.#pending > 0; this.#pending -= 1) {
				this.#out.push((byte + carry) & 255);
				byte = 255;
			}
			this.#held = Math.floor(low / byteFloor);
		}
		this.#pending += 1;
		this.#low = (low % byteFloor) * 256;
	}
}

/** Reads what a BitEncoder with as many contexts wrote. */
export class BitDecoder implements BitCoder {
	readonly #bytes: Uint8Array;
	readonly #likelihoods: Likelihoods;
	#next = 4;
	#range = 2 ** 32 - 1;
	#code: number;

	constructor(bytes: Uint8Array, contexts: number) {
		this.#bytes = bytes;
		this.#likelihoods = new Likelihoods(contexts);
		this.#code = bytes.subarray(0, 4).reduce((code, byte) => code * 256 + byte, 0);
	}

	bit(context: number): number {
		const bit = this.#read((this.#range >>> chanceBits) * this.#likelihoods.of(context));
		this.#likelihoods.learn(context, bit);
		return bit;
	}

	number(width: number): number {
		let value = 0;
		for (let place = 0; place < width; place += 1) {
			value = value * 2 + this.#read(Math.floor(this.#range / 2));
		}
		return value;
	}

	#read(bound: number): number {
		const bit = this.#code < bound ? 0 : 1;
		if (bit === 0) this.#range = bound;
		else {
			this.#code -= bound;
			this.#range -= bound;
		}
		while (this.#range < byteFloor) {
			this.#range *= 256;
			this.#code = this.#code * 256 + (this.#bytes[this.#next] ?? 0);
			this.#next += 1;
		}
		return bit;
	}
}
