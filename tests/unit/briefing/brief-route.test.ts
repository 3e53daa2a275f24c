import { expect, test } from 'vitest';
import { formatBriefHash, parseBriefHash } from '../../../src/lib/briefing/brief-route.ts';

test.each([
	['#/brief/3', { index: 2, notes: false }],
	['#/brief/3/notes', { index: 2, notes: true }],
	['#/brief/3/', { index: 2, notes: false }],
	['#/brief', { index: 0, notes: false }],
	['#/', { index: 0, notes: false }],
	['', { index: 0, notes: false }]
])('%s is a place in a deck of four', (hash, place) => {
	expect(parseBriefHash(hash, 4)).toEqual({ place, unknown: undefined });
});

test.each([
	'#/brief/5',
	'#/brief/0',
	'#/brief/-1',
	'#/brief/3/4',
	'#/brief/x',
	'#/c/ru',
	'#x',
	'#/brief/99999'
])('%s is none: the first slide comes, and what was asked for is named', (hash) => {
	expect(parseBriefHash(hash, 4)).toEqual({
		place: { index: 0, notes: false },
		unknown: hash
	});
});

test('a place leads back to itself', () => {
	for (const place of [
		{ index: 0, notes: false },
		{ index: 3, notes: true }
	]) {
		expect(parseBriefHash(formatBriefHash(place), 4).place).toEqual(place);
	}
});
