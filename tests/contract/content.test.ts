import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { geography } from 'virtual:geography';
import { expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { formatContentError } from '../../data/content-error.ts';
import { allClaims } from '../../data/dataset.ts';
import { loadScenario } from '../../data/load.ts';
import { languages } from '../../data/vocabulary.ts';
import { fontCharacters } from '../../scripts/subset-fonts.ts';
import { interfaceWords } from '../helpers/interface-words.ts';

const loaded = loadScenario(readScenario(scenarioDirectory()), readShared());

const messages = Object.fromEntries(
	languages.map((language) => {
		return [language, { words: interfaceWords(language) }];
	})
);
const inDefault = messages[languages[0]]?.words ?? {};

/** Characters of a text that the fonts of the site do not have. */
function withoutGlyph(text: string): string[] {
	const shown = new Set(fontCharacters);
	return [...new Set(text)].filter((character) => !shown.has(character) && character !== '\n');
}

test('the scenario this site is built from has no errors', () => {
	expect(loaded.errors.map(formatContentError)).toEqual([]);
});

test('every character that a reader meets is in the fonts', () => {
	const prose = JSON.stringify(loaded.dataset);
	expect(withoutGlyph(prose), 'add them to scripts/subset-fonts.ts and run: npm run fonts').toEqual(
		[]
	);
	for (const [language, { words }] of Object.entries(messages)) {
		for (const [key, text] of Object.entries(words)) {
			expect(withoutGlyph(text), `${language}: ${key}`).toEqual([]);
		}
	}
});

test('every country of the story has an outline in the drawn world', () => {
	const drawn = geography.shapes.map(({ iso2 }) => iso2);
	for (const { iso2 } of loaded.dataset?.countries ?? []) expect(drawn).toContain(iso2);
});

test('no country is drawn twice', () => {
	const drawn = geography.shapes.map(({ iso2 }) => iso2);
	expect(new Set(drawn).size).toBe(drawn.length);
	expect(drawn.length).toBeGreaterThan(150);
});

test.each(languages)('the words in %s are the same messages in the same order', (language) => {
	expect(Object.keys(messages[language]?.words ?? {})).toEqual(Object.keys(inDefault));
});

test.each(languages)('each message in %s fills in the same things', (language) => {
	const placeholders = (text = '') =>
		[...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
	for (const [key, text] of Object.entries(messages[language]?.words ?? {})) {
		expect(placeholders(text), key).toEqual([...new Set(placeholders(inDefault[key]))]);
	}
});

test.each(languages)(
	'messages in %s are plain text, with no white space at their ends',
	(language) => {
		for (const [key, text] of Object.entries(messages[language]?.words ?? {})) {
			expect(text, key).not.toMatch(/<\/?[a-z!]|&(?:#\d+|\w+);/i);
			expect(text.trim(), key).toBe(text);
			expect(text, key).not.toBe('');
		}
	}
);

test('no message is left over, and none that is asked for is missing', () => {
	const sourceOf = (folder: string) =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.filter((path) => /\.(?:ts|svelte)$/.test(path) && !path.includes('paraglide'))
			.map((path) => readFileSync(join(folder, path), 'utf8'))
			.join('\n');
	const uses = [
		...sourceOf('src').matchAll(/\bm\.([a-z]\w*)\b/g),
		// The hand-outs are written without the compiled messages.
		...sourceOf('scripts').matchAll(/\bwords\.(handout_\w+)\b/g)
	];
	const asked = new Set(uses.map(([, key = '']) => key));
	const known = Object.keys(inDefault);
	expect(known.filter((key) => !asked.has(key))).toEqual([]);
	expect([...asked].filter((key) => !known.includes(key))).toEqual([]);
});

test.each(readdirSync('data/scenarios'))(
	'%s, which ships, has no errors, and is as much as a story needs',
	(name) => {
		const { dataset, errors } = loadScenario(readScenario(`data/scenarios/${name}`), readShared());
		expect(errors.map(formatContentError)).toEqual([]);
		if (!dataset) return;
		expect(allClaims(dataset).length).toBeGreaterThanOrEqual(20);
		expect(dataset.sources.length).toBeGreaterThanOrEqual(25);
		expect(dataset.timeline.length).toBeGreaterThanOrEqual(10);
		expect(dataset.briefing.length).toBeGreaterThanOrEqual(6);
	}
);
