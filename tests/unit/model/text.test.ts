import { expect, test } from 'vitest';
import {
	formatDay,
	formatLength,
	formatList,
	languageOf,
	languagePath,
	milesOf
} from '../../../src/lib/model/text.ts';

test.each([
	['es', 'es'],
	['en', 'en'],
	[undefined, 'en'],
	['fr', 'en'],
	['ES', 'en'],
	['', 'en']
])('the path segment %s means the language %s', (segment, language) => {
	expect(languageOf(segment)).toBe(language);
});

test('the default language has no segment of its own', () => {
	expect(languagePath('en')).toBe('');
	expect(languagePath('es')).toBe('es/');
});

test.each([
	['2026-01-03', 'en', '3 January 2026'],
	['2026-01-03', 'es', '3 de enero de 2026'],
	['2024-02-29', 'en', '29 February 2024'],
	['2025-12-31', 'es', '31 de diciembre de 2025']
] as const)('%s in %s is %s', (day, language, written) => {
	expect(formatDay(day, language)).toBe(written);
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('a day is the same day in %s', (zone) => {
	const before = process.env.TZ;
	process.env.TZ = zone;
	try {
		expect(new Date('2026-01-03T12:00:00Z').getTimezoneOffset()).not.toBe(0);
		expect(formatDay('2026-01-03', 'en')).toBe('3 January 2026');
	} finally {
		if (before === undefined) delete process.env.TZ;
		else process.env.TZ = before;
	}
});

test.each([
	[0, 'en', '0'],
	[365.4, 'en', '365'],
	[999.4, 'en', '999'],
	[1004, 'en', '1,000'],
	[1005, 'en', '1,010'],
	[9950, 'en', '9,950'],
	[12_345.6, 'en', '12,350'],
	[12_345.6, 'es', '12.350'],
	[9950, 'es', '9950'],
	[365.4, 'es', '365']
] as const)('a length of %s reads in %s as %s', (value, language, written) => {
	expect(formatLength(value, language)).toBe(written);
});

test('1,000 km are 621 miles', () => {
	expect(milesOf(1000)).toBeCloseTo(621.371, 3);
});

test.each([
	[['Russia', 'Qatar', 'Cuba'], 'en', 'Russia, Qatar and Cuba'],
	[['Rusia', 'Catar', 'Cuba'], 'es', 'Rusia, Catar y Cuba'],
	[['Portugal', 'Italia'], 'es', 'Portugal e Italia'],
	[['Cuba'], 'en', 'Cuba'],
	[[], 'en', '']
] as const)('the list %j in %s reads %s', (items, language, written) => {
	expect(formatList(items, language)).toBe(written);
});
