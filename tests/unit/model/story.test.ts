import { expect, test } from 'vitest';
import type { Language } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { storyOf, type Story } from '../../../src/lib/model/story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const geography: Geography = {
	...smallGeography,
	disputes: [{ id: 'crimea', pathData: '', linePathData: '', middle: [34.123456, 45.5] }]
};

function storyIn(language: Language, dataset = smallDataset()): Story {
	overwriteGetLocale(() => language);
	return storyOf(dataset, geography, language);
}

// Labels take their time to place, so every language is told once.
const stories = { en: storyIn('en'), es: storyIn('es') };

test('a story names every country in its order, with role and standing', () => {
	const countries = stories.en.countries.map(({ iso2, role, standing, name }) => [
		iso2,
		role,
		standing,
		name
	]);
	expect(countries).toEqual([
		['ke', 'origin', undefined, 'Kenya'],
		['pt', 'candidate', 'destination', 'Portugal'],
		['jp', 'candidate', 'discarded', 'Japan'],
		['us', 'jurisdiction', undefined, 'United States']
	]);
});

test('a story speaks its language throughout: names, figures and fixed words', () => {
	const { title, words, countries } = stories.es;
	expect(title).toBe('¿Adónde podría mudarse el archivo?');
	expect(words.countryList).toBe('Países');
	expect(words.mapDescription).toContain('Kenia');
	expect(words.mapDescription).toContain('Portugal y Japón');
	expect(words.mapCaption).toContain('1 de mayo de 2024');
	expect(words.mapCaption).toContain('1 de junio de 2024');
	const [kenya] = countries;
	expect(kenya?.name).toBe('Kenia');
	expect(kenya?.distance).toBe('11.230 km de suelo de EE. UU.');
});

test('a distance has the rounding of print, and the jurisdiction has none', () => {
	expect(stories.en.countries.map(({ distance }) => distance)).toEqual([
		'11,230 km to US soil',
		'4,570 km to US soil',
		'988 km to US soil',
		undefined
	]);
});

test('a country stands at its capital, the jurisdiction at its anchor', () => {
	const positions = new Map(stories.en.countries.map(({ iso2, position }) => [iso2, position]));
	expect(positions.get('pt')).toEqual([-9.1393, 38.7223]);
	expect(positions.get('us')).toEqual([-98, 39.5]);
});

test('a jurisdiction without an anchor stands at its capital', () => {
	const dataset = smallDataset(['countries/us.yaml', 'anchor: [-98, 39.5]\n', '']);
	const { countries } = storyIn('en', dataset);
	expect(countries.at(-1)?.position).toEqual([-77.0369, 38.9072]);
});

test('where a distance ends is named and placed, to about 10 m', () => {
	const ends = stories.es.countries.map(({ nearest, nearestName }) => [nearest, nearestName]);
	expect(ends.slice(0, 3)).toEqual(Array(3).fill([[-67, 44.8], 'Cabo West Quoddy']));
	expect(ends[3]).toEqual([undefined, undefined]);
});

test('what the border policy hatches is named and explained, with a place for its marker', () => {
	for (const { disputes } of [stories.en, stories.es]) {
		expect(disputes).toHaveLength(1);
		expect(disputes[0]).toMatchObject({ id: 'crimea', middle: [34.1235, 45.5] });
	}
	expect(stories.en.disputes[0]?.name).toBe('Crimea');
	expect(stories.en.disputes[0]?.note).toContain('drawn as Ukraine');
	expect(stories.es.disputes[0]?.note).toContain('Ucrania');
});

test('every country of the story has its name placed on small maps and on wide ones', () => {
	const { countries, spots } = stories.en;
	for (const { iso2, role } of countries) {
		if (role === 'jurisdiction') continue;
		expect(spots.narrow[`c-${iso2}`], iso2).toBeDefined();
		expect(spots.wide[`c-${iso2}`], iso2).toBeDefined();
	}
});

test('a line that several countries share the end of is named once', () => {
	const named = stories.en.countries.flatMap(({ end }) => (end ? [end.name] : []));
	expect(new Set(named).size).toBe(named.length);
	expect(named.length).toBeGreaterThan(0);
});

test('countries that others have named are listed once each', () => {
	expect(stories.en.mentioned).toBe('');
	const mention = { iso2: 'bo', dated: '2026-01-01', text: { en: 'e', es: 'e' }, sources: [] };
	const mentions = [mention, { ...mention, iso2: 'br' }, mention];
	expect(storyIn('en', { ...smallDataset(), mentions }).mentioned).toBe('bo br');
});
