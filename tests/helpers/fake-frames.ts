import { afterEach, beforeEach, vi } from 'vitest';

/** Frames that were asked for and not called off. */
const frames = new Map<number, (now: number) => void>();
let now = 0;
let next = 1;

/** Gives every test of a file an animation clock that stands still until pass() is called. */
export function fakeFrames(): void {
	beforeEach(() => {
		frames.clear();
		now = 1000;
		vi.stubGlobal('performance', { now: () => now });
		vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) => {
			frames.set(next, callback);
			return next++;
		});
		vi.stubGlobal('cancelAnimationFrame', (id: number) => frames.delete(id));
	});
	afterEach(() => {
		vi.unstubAllGlobals();
	});
}

/** Lets time go by, then shows one frame. */
export function pass(milliseconds: number): void {
	now += milliseconds;
	const due = [...frames.values()];
	frames.clear();
	for (const callback of due) callback(now);
}

/** How many frames are still asked for: none when nothing moves any more. */
export function framesAsked(): number {
	return frames.size;
}
