import { expect, test } from 'vitest';
import { citationsOf } from '../../../data/citations.ts';
import { loadScenario } from '../../../data/load.ts';
import { drawn } from '../../../data/lot.ts';
import { placesOf } from '../../../data/places.ts';
import { staleIn } from '../../../data/stale.ts';
import { smallShared } from '../../helpers/small-reach.ts';
import { smallFiles } from '../../helpers/small-scenario.ts';

const loaded = loadScenario(smallFiles(), smallShared());
if (!loaded.dataset) throw new Error('The small scenario has errors.');
const { dataset, files } = loaded;

test('what was last checked before a day is listed with its line, the oldest first', () => {
	const stale = staleIn(dataset, files, '9999-01-01');
	const days = stale.map(({ checked }) => checked);
	expect([...days].sort()).toEqual(days);
	expect(stale).toContainEqual({
		checked: '2024-06-30',
		what: 'extradition jp',
		file: 'data/reach/extradition.yaml',
		line: 2
	});
	expect(stale.map(({ what }) => what)).toContain('source ledger');
	expect(
		staleIn(dataset, files, '2024-06-30').filter(({ checked }) => checked >= '2024-06-30')
	).toEqual([]);
});

test('every source is listed with all that rests on it, the one with most first', () => {
	const citations = citationsOf(dataset, files);
	const counts = citations.map(({ citedBy }) => citedBy.length);
	expect([...counts].sort((a, b) => b - a)).toEqual(counts);
	const ledger = citations.find(({ sources }) => sources.some(({ id }) => id === 'ledger'));
	expect(ledger?.citedBy).toEqual([
		'extradition pt',
		'alliances pt',
		'presence pt',
		'practice pt-second',
		'practice pt-first'
	]);
	const listed = citations.flatMap(({ sources }) => sources.map(({ id }) => id));
	const all = [...dataset.sources, ...(dataset.reach?.sources ?? [])].map(({ id }) => id);
	expect([...listed].sort()).toEqual([...all].sort());
});

test('a seed draws the same rows for everybody, none twice, and another seed others', () => {
	const places = placesOf(dataset, files).map(({ what }) => what);
	const lot = drawn(places, 5, 7);
	expect(drawn(places, 5, 7)).toEqual(lot);
	expect(new Set(lot).size).toBe(5);
	expect(drawn(places, 5, 8)).not.toEqual(lot);
	expect([...drawn(places, 1000, 7)].sort()).toEqual([...places].sort());
});
