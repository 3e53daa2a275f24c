import { expect, test } from 'vitest';
import { siteOrigin, siteRoot } from '../../../src/lib/model/site-origin.ts';

test('the site has the address that it is told, without a slash at the end', () => {
	expect(siteOrigin('https://example.org')).toBe('https://example.org');
	expect(siteOrigin('https://example.org/maps/')).toBe('https://example.org/maps');
	expect(siteOrigin('')).toBeUndefined();
});

test('the site lies where its address says, or else at the root of its host', () => {
	expect(siteRoot('https://example.org/maps/')).toBe('/maps/');
	expect(siteRoot('https://example.org')).toBe('/');
	expect(siteRoot('')).toBe('/');
});

test.each([
	['example.org', 'is no address'],
	['ftp://example.org', 'is not http'],
	['https://example.org/?a=1', 'has a query'],
	['https://me@example.org/', 'has a user name']
])('%s is refused, with what was found and what is allowed', (value, why) => {
	expect(() => siteOrigin(value)).toThrow(value);
	expect(() => siteOrigin(value)).toThrow(why);
	expect(() => siteOrigin(value)).toThrow('allowed: an address such as https://example.org');
});
