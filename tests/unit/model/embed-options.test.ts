import fc from 'fast-check';
import { expect, test } from 'vitest';
import { embedWords, parseEmbedOptions } from '../../../src/lib/model/embed-options.ts';

const targets = {
	languages: ['en', 'es'],
	countries: ['ru', 'tr', 'qa', 'cu']
};

function parse(query: string) {
	return parseEmbedOptions(new URLSearchParams(query), targets);
}

const { options: defaults } = parse('');

test('an embed without a query takes every default and has nothing to report', () => {
	expect(parse('').invalid).toEqual([]);
	expect(defaults).toMatchObject({
		theme: 'auto',
		view: 'globe',
		plain: false,
		static: false,
		transparent: false,
		controls: true,
		compare: []
	});
	expect([defaults.country, defaults.layer, defaults.lang, defaults.id]).toEqual(
		Array(4).fill(undefined)
	);
});

test.each([
	['theme=dark', { theme: 'dark' }],
	['view=globe', { view: 'globe' }],
	['gl=off', { gl: 'off' }],
	['plain=1', { plain: true }],
	['static=1', { static: true }],
	['transparent=1', { transparent: true }],
	['controls=0', { controls: false }],
	['accent=blue', { accent: 'blue' }],
	['letters=system', { letters: 'system' }],
	['corners=square', { corners: 'square' }],
	['lang=es', { lang: 'es' }],
	['country=ru', { country: 'ru' }],
	['layer=rome', { layer: 'rome' }],
	['compare=ru,tr', { compare: ['ru', 'tr'] }],
	['compare=ru/tr/qa', { compare: ['ru', 'tr', 'qa'] }],
	['id=map-1', { id: 'map-1' }],
	['childId=pym_3&initialWidth=600&parentUrl=x&parentTitle=y', { id: 'pym_3' }],
	['utm_source=letter&fbclid=1', {}]
])('%s is understood', (query, changed) => {
	expect(parse(query)).toEqual({ options: { ...defaults, ...changed }, invalid: [] });
});

test.each([
	['theme=sepia', 'theme'],
	['plain=yes', 'plain'],
	['accent=%23ff0000', 'accent'],
	['accent=url(https://example.org)', 'accent'],
	['lang=fr', 'lang'],
	['country=xx', 'country'],
	['country=us%2F..', 'country'],
	['layer=moon', 'layer'],
	['compare=ru', 'compare'],
	['compare=ru,ru', 'compare'],
	['compare=ru,tr,qa,cu', 'compare'],
	['id=<script>', 'id']
])('%s takes the default and is reported with what is allowed', (query, name) => {
	const { options, invalid } = parse(query);
	expect(options).toEqual(defaults);
	expect(invalid.map((each) => each.name)).toEqual([name]);
	expect(invalid[0]?.allowed.length).toBeGreaterThan(0);
});

test('an unknown option is reported as one that does not exist', () => {
	expect(parse('stylesheet=https://example.org/a.css').invalid).toEqual([
		{ name: 'stylesheet', found: 'https://example.org/a.css', allowed: [] }
	]);
});

test('no query makes it throw, and what it returns is always from its lists', () => {
	fc.assert(
		fc.property(
			fc.dictionary(
				fc.oneof(fc.constantFrom(...Object.keys(embedWords), 'compare', 'country'), fc.string()),
				fc.string()
			),
			(entries) => {
				const { options } = parseEmbedOptions(new URLSearchParams(entries), targets);
				expect(embedWords.theme).toContain(options.theme);
				expect(embedWords.accent).toContain(options.accent);
				expect([undefined, ...targets.countries]).toContain(options.country);
				for (const code of options.compare) expect(targets.countries).toContain(code);
			}
		)
	);
});
