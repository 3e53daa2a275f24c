import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOptions, views } from '../../../src/lib/model/options.ts';

const defaults = { theme: 'auto', view: 'globe', gl: 'auto' };

function parse(query: string) {
	return parseOptions(new URLSearchParams(query));
}

test('an address without a query takes every default and has nothing to report', () => {
	expect(parse('')).toEqual({ options: defaults, invalid: [] });
});

test.each(views.map((view) => [`view=${view}`, { view }]))('%s is understood', (query, changed) => {
	expect(parse(query)).toEqual({ options: { ...defaults, ...changed }, invalid: [] });
});

test('options stand together in any order', () => {
	expect(parse('gl=off&view=distance&theme=dark')).toEqual({
		options: { theme: 'dark', view: 'distance', gl: 'off' },
		invalid: []
	});
});

test.each([
	['view=moon', 'view', 'moon', ['globe', 'map', 'distance']],
	['view=', 'view', '', ['globe', 'map', 'distance']],
	['view=Globe', 'view', 'Globe', ['globe', 'map', 'distance']],
	['theme=sepia', 'theme', 'sepia', ['auto', 'light', 'dark']],
	['gl=1', 'gl', '1', ['auto', 'force', 'off']]
])('%s takes the default and says what is allowed', (query, name, found, allowed) => {
	expect(parse(query)).toEqual({ options: defaults, invalid: [{ name, found, allowed }] });
});

test('an option that does not exist is reported once, however often it is given', () => {
	expect(parse('colour=red&colour=blue').invalid).toEqual([
		{ name: 'colour', found: 'red', allowed: [] }
	]);
});

test('names that every object has are unknown options like others', () => {
	expect(parse('toString=1&__proto__=2').invalid.map(({ name }) => name)).toEqual([
		'toString',
		'__proto__'
	]);
});

const campaignTags =
	'utm_source utm_campaign fbclid gclid dclid gbraid wbraid msclkid ttclid twclid yclid igshid igsh ref ref_src ref_url mc_cid mc_eid _ga _gl _hsenc __hssc srsltid mkt_tok gad_source';

test.each(campaignTags.split(' ').map((name) => `${name}=1`))(
	'what others hang on an address passes without a note: %s',
	(query) => {
		expect(parse(query).invalid).toEqual([]);
	}
);

test('one unknown value does not spoil the others', () => {
	expect(parse('view=moon&theme=dark').options).toEqual({ ...defaults, theme: 'dark' });
});

test('no query makes it throw or yields an option that is not offered', () => {
	const unit = fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code));
	const pair = fc.tuple(
		fc.oneof(fc.string(), fc.constantFrom('view', 'theme', 'gl')),
		fc.oneof(fc.string({ unit }), fc.constantFrom('map', 'dark', 'off'))
	);
	fc.assert(
		fc.property(fc.array(pair), (pairs) => {
			const { theme, view, gl } = parseOptions(new URLSearchParams(pairs)).options;
			expect(views).toContain(view);
			expect(['auto', 'light', 'dark']).toContain(theme);
			expect(['auto', 'force', 'off']).toContain(gl);
		})
	);
});
