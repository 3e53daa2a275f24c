/** Tells the time of day, since the presentation began, and since the slide came. Start it once. */
export class Stopwatch {
	#now = $state(0);
	#began = $state(0);
	#slideBegan = $state(0);

	/** @returns stops it */
	start(): () => void {
		this.reset();
		const timer = setInterval(() => (this.#now = Date.now()), 250);
		return () => {
			clearInterval(timer);
		};
	}

	/** Begins both counts anew. */
	reset(): void {
		this.#now = this.#began = this.#slideBegan = Date.now();
	}

	/** Another slide has come. */
	lap(): void {
		this.#now = this.#slideBegan = Date.now();
	}

	/** The time of day in milliseconds since 1970. */
	get now(): number {
		return this.#now;
	}

	get elapsed(): string {
		return minutes(this.#now - this.#began);
	}

	get onSlide(): string {
		return minutes(this.#now - this.#slideBegan);
	}
}

/** Milliseconds as `12:05`, or `1:02:05` from an hour on. */
export function minutes(milliseconds: number): string {
	const seconds = Math.max(0, Math.floor(milliseconds / 1000));
	const [hours, rest] = [Math.floor(seconds / 3600), seconds % 3600];
	const two = (value: number) => String(value).padStart(2, '0');
	const short = `${hours > 0 ? two(Math.floor(rest / 60)) : String(Math.floor(rest / 60))}:${two(rest % 60)}`;
	return hours > 0 ? `${String(hours)}:${short}` : short;
}
