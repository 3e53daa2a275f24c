import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCountry } from '../../../src/lib/model/find-country.ts';

const countries = [
	{ iso2: 'tr', name: 'Türkiye', others: ['tr', 'tur', 'Turquía', 'Turkey'] },
	{ iso2: 'tm', name: 'Turkmenistan', others: ['tm', 'tkm', 'Turkmenistán'] },
	{ iso2: 'ci', name: 'Côte d’Ivoire', others: ['ci', 'civ', 'Costa de Marfil', 'Ivory Coast'] },
	{ iso2: 'gn', name: 'Guinea', others: ['gn', 'gin'] },
	{ iso2: 'gq', name: 'Equatorial Guinea', others: ['gq', 'gnq', 'Guinea Ecuatorial'] },
	{ iso2: 'us', name: 'United States', others: ['us', 'usa', 'EE. UU.', 'Estados Unidos'] }
];

function codes(asked: string): string[] {
	return findCountry(countries, asked).hits.map(({ iso2 }) => iso2);
}

test.each([
	['Turkey', ['tr']],
	['TURQUIA', ['tr']],
	['türk', ['tr', 'tm']],
	['tur', ['tr', 'tm']],
	['cote d ivoire', ['ci']],
	['marfil', ['ci']],
	['guinea', ['gn', 'gq']],
	['EEUU', []],
	['ee uu', ['us']],
	['GNQ', ['gq']],
	['', []],
	['  ', []]
])('"%s" finds %j', (asked, expected) => {
	expect(codes(asked)).toEqual(expected);
});

test('a code is only taken whole', () => {
	expect(codes('gi')).toEqual([]);
	expect(codes('gin')).toEqual(['gn']);
});

test('a search without a hit names the nearest, or nobody', () => {
	expect(findCountry(countries, 'Turkiye ').near).toEqual([]);
	expect(findCountry(countries, 'Tukrey').near.map(({ iso2 }) => iso2)).toContain('tr');
	for (const nothing of ['qqqqqqqq', 'qwxz', 'xyz', 'tkx']) {
		expect(findCountry(countries, nothing)).toEqual({ hits: [], near: [] });
	}
});

test('nothing that is typed makes it throw, and every hit is one of the countries', () => {
	fc.assert(
		fc.property(fc.string(), (asked) => {
			const { hits, near } = findCountry(countries, asked);
			for (const found of [...hits, ...near]) expect(countries).toContain(found);
		})
	);
});
