import { expect, test } from 'vitest';
import { buildLabelPlaces } from '../../../geo/build/label-places.ts';
import { seas } from '../../../geo/build/sea-names.ts';
import { contextNames } from '../../../src/lib/model/context-names.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const dataset = smallDataset();
const places = buildLabelPlaces();

test('countries are named as the story and the rest of the site name them, in each language', () => {
	const en = contextNames(dataset, smallGeography, places, seas, 'en');
	const es = contextNames(dataset, smallGeography, places, seas, 'es');
	expect(en.countries.map(({ iso2 }) => iso2)).toEqual(es.countries.map(({ iso2 }) => iso2));
	for (const { iso2, name } of dataset.countries) {
		expect(en.countries.find((country) => country.iso2 === iso2)?.name).toBe(name.en);
		expect(es.countries.find((country) => country.iso2 === iso2)?.name).toBe(name.es);
	}
	expect(es.seas[0]?.name).toBe('Océano Pacífico');
	for (const { name } of [...en.countries, ...en.capitals, ...es.capitals])
		expect(name).not.toBe('');
});

test('only places that the site has a page for are named, each capital with its country', () => {
	const { countries, capitals } = contextNames(dataset, smallGeography, places, seas, 'en');
	const codes = new Set(countries.map(({ iso2 }) => iso2));
	expect(codes.size).toBe(countries.length);
	for (const { iso2 } of capitals) expect(codes.has(iso2)).toBe(true);
	const known = new Set([
		...dataset.countries.map(({ iso2 }) => iso2),
		...Object.keys(smallGeography.others)
	]);
	expect([...codes].filter((code) => !known.has(code))).toEqual([]);
});
