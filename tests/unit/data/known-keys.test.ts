import { expect, test } from 'vitest';
import { errorsOf, smallFiles } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';
const keysOfCountry = 'iso2, name, capital, anchor, standing, headline, balance, claims';
const keysOfClaim =
	'id, section, basis, article, status, text, attribution, dated, checked, sources, weakSourcing, checks, example';

test('a misspelt key is held against the allowed ones, with the nearest named', () => {
	expect(errorsOf(smallFiles([pt, 'attribution:', 'atribution:']))).toEqual([
		`${pt}:13:5  claims[1].atribution is not a key here: found "atribution", allowed: ${keysOfClaim}; did you mean "attribution"?`
	]);
});

test('every unknown key of an object is reported, not only the first', () => {
	expect(errorsOf(smallFiles([pt, 'iso2: pt', 'flag: red\niso2: pt\nanthem: none']))).toEqual([
		`${pt}:2:1  flag is not a key here: found "flag", allowed: ${keysOfCountry}`,
		`${pt}:4:1  anthem is not a key here: found "anthem", allowed: ${keysOfCountry}`
	]);
});

test('an unknown key beside a missing one: both are reported', () => {
	expect(errorsOf(smallFiles([pt, 'headline:', 'headlines:']))).toEqual([
		`${pt}:2:1  headline is missing`,
		`${pt}:6:1  headlines is not a key here: found "headlines", allowed: ${keysOfCountry}; did you mean "headline"?`
	]);
});

test.each(['__proto__', 'constructor', 'toString'])(
	'%s is a key like any other unknown one',
	(key) => {
		const errors = errorsOf(smallFiles([pt, 'iso2: pt', `iso2: pt\n${key}: 1`]));
		expect(errors).toEqual([
			`${pt}:3:1  ${key} is not a key here: found "${key}", allowed: ${keysOfCountry}`
		]);
	}
);
