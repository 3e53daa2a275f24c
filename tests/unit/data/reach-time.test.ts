import { expect, test } from 'vitest';
import { beginningOf, overlap, rowsAsOf } from '../../../data/reach-time.ts';

const party = { state: 'party', since: '2002-07-01', until: '2025-06-02' };
const leaving = { state: 'leaving', since: '2025-06-02', until: '2026-05-29' };
const again = { state: 'party again', since: '2026-05-29' };
const rows = [party, leaving, again];

test.each([
	['2002-06-30', []],
	['2002-07-01', ['party']],
	['2025-06-01', ['party']],
	['2025-06-02', ['leaving']],
	['2025-12-05', ['leaving']],
	['2026-05-29', ['party again']]
])('on %s holds %j: a row ends on the day on which the next begins', (day, states) => {
	expect(rowsAsOf(rows, day).map(({ state }) => state)).toEqual(states);
});

test('a row without days holds on every day, one of a year all through it', () => {
	expect(rowsAsOf([{}], '1900-01-01')).toHaveLength(1);
	expect(rowsAsOf([{ since: 2022 }], '2022-01-01')).toHaveLength(1);
	expect(rowsAsOf([{ since: 2022 }], '2021-12-31')).toHaveLength(0);
});

test('a treaty begins when it comes into force, a precedent when it happened', () => {
	expect(beginningOf({ inForce: '1981-01-01' })).toBe('1981-01-01');
	expect(beginningOf({ dated: 1989 })).toBe(1989);
	expect(beginningOf({})).toBeUndefined();
});

test('rows that follow each other do not overlap, in either order; others do', () => {
	expect(overlap(party, leaving)).toBe(false);
	expect(overlap(leaving, party)).toBe(false);
	expect(overlap(party, again)).toBe(false);
	expect(overlap(leaving, { since: '2026-05-28' })).toBe(true);
	expect(overlap(party, {})).toBe(true);
});
