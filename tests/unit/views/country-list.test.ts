import { expect, test } from 'vitest';
import { countryList } from '../../../src/lib/views/country-list.ts';
import { smallGeography } from '../../helpers/small-geography.ts';

test('countries are listed by name in the order of the language, with how far their capitals lie', () => {
	const listed = countryList(smallGeography, 'es');
	const names = listed.map(({ name }) => name);
	expect(names.length).toBe(Object.keys(smallGeography.others).length);
	expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'es')));
	for (const { distance } of listed) expect(distance).toMatch(/^[\d.,\u00a0]+ km$/);
});
