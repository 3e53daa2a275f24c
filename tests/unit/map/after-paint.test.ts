import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { afterPaint } from '../../../src/lib/map/after-paint.ts';

let frames: ((now: number) => void)[] = [];

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
	frames = [];
	vi.stubGlobal('requestAnimationFrame', (callback: (now: number) => void) =>
		frames.push(callback)
	);
	vi.stubGlobal('cancelAnimationFrame', (number: number) => {
		frames[number - 1] = () => undefined;
	});
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function paint() {
	for (const frame of frames.splice(0)) frame(0);
}

test('work waits for the frame that is due, and for that frame to be painted', () => {
	const work = vi.fn();
	afterPaint(work);
	vi.runAllTimers();
	expect(work).not.toHaveBeenCalled();
	paint();
	expect(work).not.toHaveBeenCalled();
	vi.runAllTimers();
	expect(work).toHaveBeenCalledOnce();
});

test('work that is taken back is not done, before the frame or after it', () => {
	const work = vi.fn();
	afterPaint(work)();
	paint();
	vi.runAllTimers();
	const takeBack = afterPaint(work);
	paint();
	takeBack();
	vi.runAllTimers();
	expect(work).not.toHaveBeenCalled();
});
