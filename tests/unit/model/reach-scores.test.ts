import { expect, test } from 'vitest';
import { reachOf, type CountryReach } from '../../../data/reach.ts';
import type { PracticeRow } from '../../../data/reach-schema.ts';
import { findingsOf } from '../../../src/lib/model/reach-scores.ts';
import { plottedReach } from '../../helpers/plotted-reach.ts';

const nothing = reachOf(plottedReach, 'zz');

function found(changes: Partial<CountryReach>, km = 500, farthestKm = 1000) {
	return findingsOf({ ...nothing, ...changes }, km, farthestKm);
}

const row = { iso2: 'zz', grade: 'B' as const, sources: ['gazette'], checked: '2024-06-30' };
const cases = (...kinds: PracticeRow['kind'][]) => ({
	practice: kinds.map((kind, index) => ({
		...row,
		id: `case-${String(index)}`,
		kind,
		dated: 2000 + index,
		text: { en: 'A case.', es: 'Un caso.' }
	}))
});

test('soil is the distance over that of the farthest candidate, to two decimals', () => {
	expect(found({}).soil).toEqual({ found: 'km:500', score: 50 });
	expect(findingsOf(nothing, 333.4, 1000).soil).toEqual({ found: 'km:333', score: 33 });
	expect(findingsOf(nothing, 1000, 1000).soil.score).toBe(100);
});

test('what no table says is not established, and has no score to guess', () => {
	const { law, presence, practice, leverage } = found({});
	for (const finding of [law, presence, practice, leverage])
		expect(finding).toEqual({ found: 'not-established' });
	expect(findingsOf(nothing, undefined, 1000).soil).toEqual({ found: 'not-established' });
	expect(findingsOf(nothing, 0, 0).soil).toEqual({ found: 'not-established' });
});

test.each([
	['none', undefined, 100],
	['signed', undefined, 67],
	['dormant', 'refused', 67],
	['in-force', 'refused', 33],
	['in-force', 'may-refuse', 0],
	['in-force', undefined, 0]
] as const)('a treaty that is %s, own citizens %s, scores %i in law', (state, nationals, score) => {
	expect(found({ extradition: { ...row, state, nationals } }).law.score).toBe(score);
});

test.each([
	['none', 100],
	['access', 67],
	['standing', 33],
	['base', 0]
] as const)('presence %s scores %i', (kind, score) => {
	expect(found({ presence: { ...row, kind, sites: [] } }).presence.score).toBe(score);
});

test.each([
	[['sheltered'], 'practice-kept', 100],
	[['refused', 'sheltered'], 'practice-kept', 100],
	[['sheltered', 'handed-over'], 'practice-mixed', 50],
	[['refused', 'returned'], 'practice-mixed', 50],
	[['handed-over'], 'practice-gave-up', 0],
	[['seized', 'sheltered'], 'practice-kept', 100],
	[['seized'], 'not-established', undefined]
] as const)('precedents %j read %s', (kinds, word, score) => {
	const { practice } = found(cases(...kinds));
	expect([practice.found, practice.score]).toEqual([word, score]);
});

test.each([
	['comprehensive', 100],
	['sectoral', 67],
	['listed', 33],
	['none', 0]
] as const)('sanctions %s leave leverage %i', (kind, score) => {
	expect(found({ sanctions: { ...row, kind } }).leverage.score).toBe(score);
});

test('a finding from general knowledge says so', () => {
	const presence = { ...row, kind: 'none' as const, sites: [] };
	const unverified = { ...presence, grade: 'unverified' as const };
	expect(found({ presence: unverified }).presence.isUnverified).toBe(true);
	expect(found({ presence }).presence.isUnverified).toBeUndefined();
});
