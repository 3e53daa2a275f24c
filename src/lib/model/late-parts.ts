/** A part of a page that comes after its first script, as a reader knows it. */
export const latePartNames = [
	'moves',
	'view',
	'layer',
	'countries',
	'search',
	'comparison',
	'weights',
	'routes',
	'pictures',
	'gl',
	'deck'
] as const;
export type LatePart = (typeof latePartNames)[number];

/** A part that did not come. */
export interface Fault {
	readonly part: LatePart;
	/** How often it was asked for, in vain. */
	readonly tries: number;
	/** Asks for it once more, and does what the reader wanted of it. */
	readonly again: () => void;
	/** Where the reader finds the same meanwhile. */
	readonly instead: { readonly name: string; readonly href: string } | undefined;
}

/** Milliseconds of waiting that nobody needs to be told of. */
const unnoticed = 300;

/**
 * What the page waits for, and what it could not have. Everything that comes late is asked for here:
 * a part that fails leaves one fault, which goes when the part comes after all.
 */
export class LateParts {
	#faults: readonly Fault[] = [];
	#waiting: readonly LatePart[] = [];
	readonly #onchange: (late: LateParts) => void;

	/** @param onchange told whenever there is more or less to wait for, or to do without */
	constructor(onchange: (late: LateParts) => void = () => undefined) {
		this.#onchange = onchange;
	}

	get faults(): readonly Fault[] {
		return this.#faults;
	}

	/** Parts that a reader has been waiting for long enough to wonder. */
	get waiting(): readonly LatePart[] {
		return this.#waiting;
	}

	/**
	 * Asks for a part.
	 *
	 * @param again what another try does; the same once more unless it says otherwise
	 * @param instead where the reader finds the same meanwhile
	 * @returns undefined when it did not come, which the reader is then told
	 */
	async load<Value>(
		part: LatePart,
		start: () => Promise<Value>,
		again?: () => void,
		instead?: Fault['instead']
	): Promise<Value | undefined> {
		const timer = setTimeout(() => {
			this.#wait([...this.#waiting, part]);
		}, unnoticed);
		try {
			const value = await start();
			this.settle(part);
			return value;
		} catch {
			const others = this.#faults.filter((fault) => fault.part !== part);
			const tries = 1 + (this.#faults.find((fault) => fault.part === part)?.tries ?? 0);
			const retry = again ?? (() => void this.load(part, start));
			this.#tell([...others, { part, tries, again: retry, instead }]);
			return undefined;
		} finally {
			clearTimeout(timer);
			const at = this.#waiting.indexOf(part);
			if (at >= 0) this.#wait(this.#waiting.filter((_, index) => index !== at));
		}
	}

	/** A part has come, or nobody wants it any more. */
	settle(part: LatePart): void {
		if (this.#faults.some((fault) => fault.part === part)) {
			this.#tell(this.#faults.filter((fault) => fault.part !== part));
		}
	}

	/** The reader has read of the faults. */
	dismiss(): void {
		this.#tell([]);
	}

	#tell(faults: readonly Fault[]): void {
		this.#faults = faults;
		this.#onchange(this);
	}

	#wait(waiting: readonly LatePart[]): void {
		this.#waiting = waiting;
		this.#onchange(this);
	}
}
