import { expect, test } from 'vitest';
import { languages, type Language } from '../../../data/vocabulary.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { answerView } from '../../../src/lib/views/answer.ts';
import { madeStory, type MadeCandidate, type MadeReach } from '../../helpers/made-story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

function answer(
	candidates: readonly MadeCandidate[],
	reach?: MadeReach,
	language: Language = 'en'
) {
	overwriteGetLocale(() => language);
	const { dataset, geography } = madeStory(candidates, reach);
	return answerView(dataset, geography, language);
}

const a: MadeCandidate = { iso2: 'pt', name: 'Aland', km: 1234 };
const b: MadeCandidate = { iso2: 'jp', name: 'Beland', km: 161.4 };
const c: MadeCandidate = { iso2: 'mt', name: 'Celand', km: 9062 };

test('nearest and farthest are told with their kilometres as printed, whatever the reading order', () => {
	expect(answer([a, b, c]).soil).toEqual([
		'Beland lies nearest to US soil: 161 km from Beland City. Celand lies farthest: 9,060 km from Celand City.'
	]);
});

test('a single candidate is neither nearest nor farthest', () => {
	expect(answer([{ ...a, place: 'Cape Here' }]).soil).toEqual([
		'From Aland City it is 1,230 km to US soil, at Cape Here.'
	]);
});

test('those whose kilometres print alike share a place', () => {
	const twin = { ...b, iso2: 'is', name: 'Deland', km: 160.9 };
	expect(answer([b, twin, c]).soil[0]).toMatch(
		/^Deland and Beland lie nearest to US soil: 161 km from Deland City and Beland City\. Celand lies farthest/
	);
	const far = { ...c, iso2: 'is', name: 'Deland', km: 9058 };
	expect(answer([b, c, far]).soil[0]).toContain('Deland and Celand lie farthest: 9,060 km from');
	expect(answer([b, twin]).soil).toEqual([
		'Deland City and Beland City lie equally far from US soil: 161 km.'
	]);
});

const over: MadeCandidate = {
	iso2: 'pt',
	name: 'Northland',
	km: 5853,
	from: [37.62, 55.75],
	to: [-156.48, 71.39],
	place: 'Point Barrow, Alaska'
};
const under: MadeCandidate = {
	iso2: 'jp',
	name: 'Southland',
	km: 7588,
	from: [32.85, 39.93],
	to: [-67.79, 47.07]
};

test('an order that a flat map turns round is told with the difference of the printed lengths and its way', () => {
	expect(answer([under, over]).soil[1]).toBe(
		'Northland City lies 1,740 km nearer to US soil than Southland City, over the Arctic to Point Barrow, Alaska; a flat map shows the opposite.'
	);
	const south: LngLat = [-155.68, 18.91];
	const ocean = { ...over, km: 4900, from: [178.44, -18.14] as LngLat, to: south, place: 'Ka Lae' };
	expect(answer([under, ocean]).soil[1]).toBe(
		'Northland City lies 2,690 km nearer to US soil than Southland City, at Ka Lae; a flat map shows the opposite.'
	);
});

test('where the flat map is right nothing is said of it', () => {
	expect(answer([a, b, c]).soil).toHaveLength(1);
	expect(answer([{ ...over, km: 8000 }, under]).soil).toHaveLength(1);
});

test('who has no treaty and whose is dormant is told, nearest first', () => {
	const { law } = answer([a, b, c], {
		extradition: [{ iso2: 'pt' }, { iso2: 'jp' }, { iso2: 'mt', state: 'dormant' }]
	});
	expect(law.slice(0, 2)).toEqual([
		'Beland and Aland have no extradition treaty with the United States.',
		'The extradition treaty with Celand is dormant: in force, unused for decades.'
	]);
	const one = answer([a, b, c], {
		extradition: [
			{ iso2: 'pt' },
			{ iso2: 'jp', state: 'dormant' },
			{ iso2: 'mt', state: 'dormant' }
		]
	});
	expect(one.law.slice(0, 2)).toEqual([
		'Aland has no extradition treaty with the United States.',
		'The extradition treaties with Beland and Celand are dormant: in force, unused for decades.'
	]);
});

test('a treaty in force or signed, and one that is not established, leaves the rules of law silent', () => {
	const { law } = answer([a, b, c], {
		extradition: [
			{ iso2: 'pt', state: 'in-force' },
			{ iso2: 'jp', state: 'signed' }
		]
	});
	expect(law.join(' ')).not.toMatch(/treaty|dormant/);
	expect(answer([a, b, c]).law.join(' ')).not.toMatch(/treaty|bases stand/);
});

test('bases are told where a table has them, and not where forces have access or are not known of', () => {
	const based = answer([a, b, c], {
		presence: [
			{ iso2: 'pt', kind: 'base' },
			{ iso2: 'jp', kind: 'access' },
			{ iso2: 'mt', kind: 'base' }
		]
	});
	expect(based.law).toContain('US bases stand in Aland and Celand.');
	const none = answer([a, b], { presence: [{ iso2: 'pt', kind: 'standing' }, { iso2: 'jp' }] });
	expect(none.law.join(' ')).not.toContain('bases stand');
});

test('a name that rests on an unverified row says so', () => {
	const { law } = answer([a, b], {
		extradition: [{ iso2: 'pt', grade: 'unverified' }, { iso2: 'jp' }]
	});
	expect(law[0]).toBe(
		'Beland and Aland (unverified) have no extradition treaty with the United States.'
	);
});

test.each(languages)('in %s nearer is told apart from within reach, last', (language) => {
	const { law } = answer([a, b], undefined, language);
	expect(law).toHaveLength(1);
	expect(law[0]).toMatch(/^(?:Nearer is not within reach|Más cerca no significa al alcance)/);
});

test.each(languages)('in %s every sentence is whole', (language) => {
	const { soil, law } = answer(
		[under, over, { ...b, iso2: 'is' }],
		{
			extradition: [{ iso2: 'pt' }, { iso2: 'is', state: 'dormant' }],
			presence: [{ iso2: 'jp', kind: 'base' }]
		},
		language
	);
	expect([...soil, ...law]).toHaveLength(6);
	for (const sentence of [...soil, ...law]) {
		expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
	}
});

test('another scenario gets its own true sentences', () => {
	overwriteGetLocale(() => 'en');
	const { soil, law } = answerView(smallDataset(), smallGeography, 'en');
	expect(soil[0]).toBe(
		'Japan lies nearest to US soil: 988 km from Tokyo. Portugal lies farthest: 4,570 km from Lisbon.'
	);
	expect(law).toHaveLength(1);
});
