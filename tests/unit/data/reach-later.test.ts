import { expect, test } from 'vitest';
import { reachDays } from '../../../data/reach.ts';
import { amendedAsOf, rowSources } from '../../../data/reach-later.ts';

const both = (text: string) => ({ en: text, es: text });
const row = {
	sources: ['law', 'paper'],
	later: [
		{ dated: '2025-12-11', text: both('Repealed.'), sources: ['paper'] },
		{ dated: '2026-07-24', text: both('Notice given.'), sources: ['depositary'] },
		{ dated: 2027, text: both('In effect.') }
	]
};

test.each([
	['2025-12-05', [], ['law', 'paper']],
	['2025-12-11', ['Repealed.'], ['law', 'paper']],
	['2026-10-10', ['Repealed.', 'Notice given.'], ['law', 'paper', 'depositary']],
	['2027-01-01', ['Repealed.', 'Notice given.', 'In effect.'], ['law', 'paper', 'depositary']]
])('on %s a row says %j of what was added to it, and cites %j', (day, texts, sources) => {
	const amended = amendedAsOf(row, day);
	expect(amended.later.map(({ text }) => text.en)).toEqual(texts);
	expect(amended.sources).toEqual(sources);
});

test('a row to which nothing was added stays as it is', () => {
	const plain = { sources: ['law'] };
	expect(amendedAsOf(plain, '2025-12-05')).toBe(plain);
	expect(rowSources(plain)).toEqual(['law']);
});

test('the debate’s day is at most the last that the tables cover', () => {
	const tables = { knownUntil: '2026-10-10' };
	expect(reachDays({ dated: '2025-12-05' }, tables)).toEqual({
		debate: '2025-12-05',
		latest: '2026-10-10'
	});
	expect(reachDays({ dated: '2027-01-01' }, tables)).toEqual({
		debate: '2026-10-10',
		latest: '2026-10-10'
	});
});
