import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { languages } from '../../../data/vocabulary.ts';
import { fileStem, filled, type Words } from '../../../data/words.ts';
import { smallShared } from '../../helpers/small-reach.ts';
import { smallFiles, type Edit } from '../../helpers/small-scenario.ts';

function wordsAfter(...edits: readonly Edit[]): Words {
	const loaded = loadScenario(smallFiles(...edits), smallShared());
	if (!loaded.dataset || !loaded.words) throw new Error(JSON.stringify(loaded.errors));
	return loaded.words;
}

const words = wordsAfter();

test('a message takes in the court’s words of its language', () => {
	expect(filled('{km} to [[court.soil]]', 'en', words)).toBe('{km} to US soil');
	expect(filled('{km} de [[court.soil]]', 'es', words)).toBe('{km} de suelo de EE. UU.');
});

test('a word begins a sentence with a capital, and ends one with a single full stop', () => {
	expect(filled('[[Court.soil]]', 'es', words)).toBe('Suelo de EE. UU.');
	expect(filled('Lejos del [[court.soil]].', 'es', words)).toBe('Lejos del suelo de EE. UU.');
	expect(filled('Far from [[court.soil]].', 'en', words)).toBe('Far from US soil.');
});

test('a story calls its standings as it likes; without a word of its own the usual one stands', () => {
	const own = wordsAfter([
		'scenario.yaml',
		'origin: ke',
		'words: { discarded: { en: Asked and refused, es: Preguntado y negado } }\norigin: ke'
	]);
	const message = '[[story.discarded|Called discarded]]';
	expect(filled(message, 'en', words)).toBe('Called discarded');
	expect(filled(message, 'en', own)).toBe('Asked and refused');
});

test('a story without an article tells nothing apart from it', () => {
	const message = '[[story.added|Added by us]]';
	expect(filled(message, 'en', words)).toBe('Added by us');
});

test('the names of two stories’ files begin differently', () => {
	expect(fileStem({ id: 'small', file: undefined })).toBe('small');
	expect(fileStem({ id: 'small', file: 'archive' })).toBe('archive');
});

test('a place that nothing fills is told of', () => {
	expect(() => filled('[[court.sol]]', 'en', words)).toThrow('[[court.sol]]');
});

test.each(languages)(
	'every place in the messages of %s is filled, and none names a court itself',
	(language) => {
		const messages = JSON.parse(readFileSync(`data/text/${language}.json`, 'utf8')) as Record<
			string,
			string
		>;
		const own = Object.entries(messages).filter(([key]) => !key.startsWith('$'));
		for (const [key, text] of own) expect(filled(text, language, words), key).not.toContain('[[');
		const fixed = own.filter(([, text]) =>
			/\bUS\b|United States|50 states|EE\. ?UU\.|Estados Unidos|50 estados|Guant|Maduro|Salida\b/.test(
				text
			)
		);
		expect(fixed).toEqual([]);
	}
);
