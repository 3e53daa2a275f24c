import { expect, test } from 'vitest';
import { languages } from '../../../data/vocabulary.ts';
import { countryPath, pagePlace } from '../../../src/lib/model/page-place.ts';

const pages = ['', 'c/ru/', 'method/', 'embed/', 'c/ru/embed/'];
const cases = languages.flatMap((language) =>
	pages.flatMap((below) =>
		['https://example.org/', 'https://example.org/some/where/', 'file:///a/b/'].map(
			(site) => [language, below, site] as const
		)
	)
);

/** Where the site keeps a page: the default language at the root, others in their own folder. */
function addressOf(site: string, language: string, below: string): string {
	return site + (language === 'en' ? '' : `${language}/`) + below;
}

test.each(cases)(
	'the page %s/%s below %s finds root, method and itself',
	(language, below, site) => {
		const here = addressOf(site, language, below);
		const place = pagePlace(language, below);
		expect(place.language).toBe(language);
		expect(new URL(place.root, here).href).toBe(site);
		expect(new URL(place.methodPath, here).href).toBe(addressOf(site, language, 'method/'));
		expect(place.translations.map((other) => other.language)).toEqual([...languages]);
		for (const { language: other, path } of place.translations) {
			expect(new URL(place.root + path, here).href).toBe(addressOf(site, other, below));
		}
	}
);

test('a path is never empty: an empty link leads to the page with its query', () => {
	expect(pagePlace('en', '').root).toBe('./');
});

test('a country has a page of its own, the overview has none', () => {
	expect(countryPath('ru')).toBe('c/ru/');
	expect(countryPath(undefined)).toBe('');
});
