import { beforeEach, expect, test } from 'vitest';
import type { Language } from '../../../data/vocabulary.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { storyOf } from '../../../src/lib/model/story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

let language: Language = 'en';
overwriteGetLocale(() => language);

beforeEach(() => {
	language = 'en';
});

function story(inLanguage: Language) {
	language = inLanguage;
	return storyOf(smallDataset(), smallGeography, inLanguage);
}

test('a story names every country in its order, with role and standing', () => {
	const countries = story('en').countries.map(({ iso2, role, standing, name }) => [
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
	const { title, words, countries } = story('es');
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
	expect(story('en').countries.map(({ distance }) => distance)).toEqual([
		'11,230 km to US soil',
		'4,570 km to US soil',
		'988 km to US soil',
		undefined
	]);
});

test('a country stands at its capital, the jurisdiction at its anchor', () => {
	const positions = new Map(story('en').countries.map(({ iso2, position }) => [iso2, position]));
	expect(positions.get('pt')).toEqual([-9.1393, 38.7223]);
	expect(positions.get('us')).toEqual([-98, 39.5]);
});

test('a jurisdiction without an anchor stands at its capital', () => {
	const dataset = smallDataset(['countries/us.yaml', 'anchor: [-98, 39.5]\n', '']);
	const { countries } = storyOf(dataset, smallGeography, 'en');
	expect(countries.at(-1)?.position).toEqual([-77.0369, 38.9072]);
});
