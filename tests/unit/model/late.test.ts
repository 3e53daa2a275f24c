import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { faultText } from '../../../src/lib/model/fault-text.ts';
import { fetched } from '../../../src/lib/model/fetched.ts';
import { inTime, patience } from '../../../src/lib/model/late.ts';
import { holds } from '../../../src/lib/model/page-json.ts';
import type { NoteWords } from '../../../src/lib/model/note-words.ts';

const never = new Promise<string>(() => undefined);

beforeEach(() => {
	vi.useFakeTimers();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('what comes in time is handed on, and so is what fails', async () => {
	await expect(inTime(Promise.resolve('here'))).resolves.toBe('here');
	await expect(inTime(Promise.reject(new Error('gone')))).rejects.toThrow('gone');
	expect(vi.getTimerCount()).toBe(0);
});

test('what has not come in time counts as failed, and is called off', async () => {
	const giveUp = vi.fn();
	const answer = expect(inTime(never, giveUp)).rejects.toThrow('Nothing came');
	await vi.advanceTimersByTimeAsync(patience - 1);
	expect(giveUp).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	await answer;
	expect(giveUp).toHaveBeenCalledOnce();
});

test('a file that gave nothing good is asked past every cache the next time', async () => {
	const asked: (RequestCache | undefined)[] = [];
	const answers = ['<!doctype html>', 'null', '[1]'];
	vi.stubGlobal('fetch', (_: string, { cache }: RequestInit) => {
		asked.push(cache);
		return Promise.resolve(new Response(answers[asked.length - 1]));
	});
	const load = () =>
		fetched('data/some.json', async (response) => {
			const value: unknown = await response.json();
			if (value === null) throw new Error('not whole');
			return value;
		});
	await expect(load()).rejects.toThrow();
	await expect(load()).rejects.toThrow('not whole');
	await expect(load()).resolves.toEqual([1]);
	expect(asked).toEqual(['default', 'reload', 'reload']);
});

test('an answer that says it is an error is one', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('{}', { status: 404 })));
	await expect(
		fetched('gone.json', async (response): Promise<unknown> => response.json())
	).rejects.toThrow('gone.json answered 404');
});

test('a file is whole when it holds what it is asked for', () => {
	expect(holds({ a: [], b: {} }, 'a', 'b')).toBe(true);
	for (const value of [null, undefined, {}, [], 'a', { a: [] }, { a: [], b: null }]) {
		expect(holds(value, 'a', 'b')).toBe(false);
	}
});

test('a note names all that did not load, and how often it was tried', () => {
	const words = {
		fault: 'Did not load: {parts}.',
		faultAgain: 'Did not load after {tries} tries: {parts}.',
		parts: { layer: 'the layer', search: 'the search' }
	} as NoteWords;
	const fault = { again: () => undefined, instead: undefined };
	expect(faultText([{ ...fault, part: 'layer', tries: 1 }], words)).toBe(
		'Did not load: the layer.'
	);
	expect(
		faultText(
			[
				{ ...fault, part: 'layer', tries: 1 },
				{ ...fault, part: 'search', tries: 3 }
			],
			words
		)
	).toBe('Did not load after 3 tries: the layer, the search.');
});
