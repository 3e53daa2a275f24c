import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LateParts } from '../../../src/lib/model/late-parts';

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
});

test('a part that comes leaves nothing to tell', async () => {
	const late = new LateParts();
	expect(await late.load('layer', () => Promise.resolve(7))).toBe(7);
	expect(late.faults).toEqual([]);
});

test('a part that fails leaves one fault, counted, which goes when the part comes after all', async () => {
	const late = new LateParts();
	let answer = () => Promise.reject<string>(new Error('offline'));
	const load = () => late.load('view', () => answer());
	expect(await load()).toBeUndefined();
	await load();
	expect(late.faults.map(({ part, tries }) => [part, tries])).toEqual([['view', 2]]);
	answer = () => Promise.resolve('globe');
	late.faults[0]?.again();
	await vi.runAllTimersAsync();
	expect(late.faults).toEqual([]);
});

test('a start that throws at once is a fault like any other', async () => {
	const late = new LateParts();
	const again = vi.fn();
	await late.load(
		'routes',
		() => {
			throw new Error('no worker');
		},
		again
	);
	late.faults[0]?.again();
	expect(again).toHaveBeenCalledOnce();
});

test('parts fail apart, and what nobody wants any more is settled', async () => {
	const late = new LateParts();
	const fail = () => Promise.reject<string>(new Error('offline'));
	await Promise.all([late.load('layer', fail), late.load('search', fail)]);
	late.settle('layer');
	expect(late.faults.map(({ part }) => part)).toEqual(['search']);
	late.dismiss();
	expect(late.faults).toEqual([]);
});

test('only a wait that a reader notices is told of', async () => {
	const late = new LateParts();
	let come: (value: string) => void = () => undefined;
	const loading = late.load('countries', () => new Promise<string>((resolve) => (come = resolve)));
	await vi.advanceTimersByTimeAsync(250);
	expect(late.waiting).toEqual([]);
	await vi.advanceTimersByTimeAsync(100);
	expect(late.waiting).toEqual(['countries']);
	come('here');
	await loading;
	expect(late.waiting).toEqual([]);
	expect(vi.getTimerCount()).toBe(0);
});

test('who listens hears of every change', async () => {
	const heard: number[] = [];
	const late = new LateParts(({ faults }) => heard.push(faults.length));
	await late.load('gl', () => Promise.reject(new Error('no WebGL')));
	await late.load('gl', () => Promise.resolve(true));
	expect(heard).toEqual([1, 0]);
});
