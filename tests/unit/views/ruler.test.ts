import { expect, test } from 'vitest';
import { languages, type Language } from '../../../data/vocabulary.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { neighboursOf, rulerView } from '../../../src/lib/views/ruler.ts';
import { madeStory, type MadeCandidate, type MadeReach } from '../../helpers/made-story.ts';

function ruler(candidates: readonly MadeCandidate[], reach?: MadeReach, language: Language = 'en') {
	overwriteGetLocale(() => language);
	const { dataset, geography } = madeStory(candidates, reach);
	return rulerView(dataset, geography, language);
}

const a: MadeCandidate = { iso2: 'pt', name: 'Aland', km: 4530, place: 'Cape Here' };
const b: MadeCandidate = { iso2: 'jp', name: 'Beland', km: 161.4 };
const c: MadeCandidate = { iso2: 'mt', name: 'Celand', km: 9062 };

test('rows stand nearest first, each with its distance as printed, its ends and its place on the axis', () => {
	const { rows } = ruler([c, a, b]);
	expect(rows.map(({ name, distance, share }) => [name, distance, share])).toEqual([
		['Beland', '161 km', 1.6],
		['Aland', '4,530 km', 45.3],
		['Celand', '9,060 km', 90.6]
	]);
	expect(rows[1]?.ends).toBe('From Aland City to Cape Here');
});

test.each([
	[[9062], ['US soil', '5,000', '10,000 km']],
	[[11_234], ['US soil', '5,000', '10,000 km']],
	[[161], ['US soil', '100', '200 km']],
	[[0], ['US soil', '1 km']]
])('an axis for %j km begins at US soil and ends round', (lengths, words) => {
	const { ticks, rows } = ruler(lengths.map((km) => ({ ...a, km })));
	const texts = ticks.map(({ text }) => text);
	expect([texts[0], texts.at(-1)]).toEqual([words[0], words.at(-1)]);
	expect(ticks[0]?.share).toBe(0);
	for (const { share } of [...ticks, ...rows]) {
		expect(share).toBeGreaterThanOrEqual(0);
		expect(share).toBeLessThanOrEqual(100);
	}
});

test('every line has the same pixels to a kilometre', () => {
	const { rows } = ruler([a, { ...b, km: 2265 }, c]);
	const [near = 0, middle = 0, far = 0] = rows.map(({ share }) => share);
	expect(middle / near).toBeCloseTo(4530 / 2265, 1);
	expect(far / near).toBeCloseTo(9062 / 2265, 1);
});

test('marks are those of the dossiers, in a few words, and say what is unverified', () => {
	const { rows } = ruler([a, b, c], {
		extradition: [
			{ iso2: 'pt', state: 'in-force', inForce: '1981-01-01' },
			{ iso2: 'jp', state: 'dormant', grade: 'unverified' },
			{ iso2: 'mt', state: 'none' }
		],
		presence: [{ iso2: 'jp', kind: 'base' }, { iso2: 'mt' }]
	});
	expect(rows.map(({ marks }) => marks.map(({ tie, words }) => [tie, words]))).toEqual([
		[
			['partly', 'Treaty dormant (unverified)'],
			['tied', 'US base']
		],
		[
			['tied', 'Treaty since 1981'],
			['unknown', 'US bases not established']
		],
		[
			['free', 'No treaty'],
			['free', 'No US base']
		]
	]);
});

test('a mark that all rows have alike is said once; a single row keeps its own', () => {
	const rome = [{ iso2: 'pt' }, { iso2: 'jp' }];
	const two = ruler([a, b], { rome, extradition: [{ iso2: 'pt' }] });
	expect(two.shared.map(({ words }) => words)).toEqual([
		'US bases not established',
		'Not an ICC party'
	]);
	for (const { marks } of two.rows) expect(marks.map(({ id }) => id)).toEqual(['treaty']);
	const differing = ruler([a, b], { rome: [{ iso2: 'pt' }, { iso2: 'jp', state: 'party' }] });
	expect(differing.shared.map(({ id }) => id)).not.toContain('court');
	const one = ruler([a], { rome });
	expect(one.shared).toEqual([]);
	expect(one.rows[0]?.marks).toHaveLength(3);
});

test('the key has the marks of this ruler only', () => {
	const { ties } = ruler([a, b], {
		extradition: [{ iso2: 'pt' }, { iso2: 'jp' }],
		presence: [{ iso2: 'pt' }, { iso2: 'jp' }],
		rome: [{ iso2: 'pt' }, { iso2: 'jp' }]
	});
	expect(ties).toEqual(['free']);
});

test('without reach tables there are no marks and no key', () => {
	const { rows, shared, ties } = ruler([a, b]);
	expect(rows.flatMap(({ marks }) => marks)).toEqual([]);
	expect([shared, ties]).toEqual([[], []]);
});

test('origin and jurisdiction are named beside the rows, not among them', () => {
	const { rows, origin, jurisdiction } = ruler([a, b]);
	expect(rows.map(({ iso2 }) => iso2)).toEqual(['jp', 'pt']);
	expect([origin, jurisdiction]).toEqual([
		{ iso2: 'ke', name: 'Kenya' },
		{ iso2: 'us', name: 'United States' }
	]);
});

test.each(languages)('in %s neighbours are the rows before and after', (language) => {
	const view = ruler([a, b, c], undefined, language);
	const codes = (iso2: string) => {
		const { nearer, farther } = neighboursOf(view, iso2);
		return [nearer?.iso2, farther?.iso2];
	};
	expect(codes('jp')).toEqual([undefined, 'pt']);
	expect(codes('pt')).toEqual(['jp', 'mt']);
	expect(codes('mt')).toEqual(['pt', undefined]);
	expect(codes('ke')).toEqual([undefined, undefined]);
});

test('a candidate that was not measured is an error, not a missing row', () => {
	const { dataset, geography } = madeStory([a]);
	expect(() => rulerView(dataset, { ...geography, distances: {} }, 'en')).toThrow(/distances.*pt/);
});
