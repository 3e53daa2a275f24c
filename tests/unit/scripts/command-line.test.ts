import { expect, test } from 'vitest';
import { parseArguments } from '../../../scripts/command.ts';

const options = {
	lang: { allowed: ['en', 'es'], fallback: ['en', 'es'] },
	slides: { allowed: ['question', 'candidates', 'sources'], fallback: [] },
	output: { fallback: ['handout'] }
} as const;

test('what is not said takes its default', () => {
	expect(parseArguments([], options)).toEqual({
		values: { lang: ['en', 'es'], slides: [], output: ['handout'] }
	});
});

test('values follow their option or an equals sign, several with commas between', () => {
	expect(
		parseArguments(
			['--lang=es', '--slides', 'question, sources', '--output', 'my, folder'],
			options
		)
	).toEqual({
		values: { lang: ['es'], slides: ['question', 'sources'], output: ['my, folder'] }
	});
});

test.each([
	[['--lang', 'pt'], /--lang.*pt.*en, es/],
	[['--slides', 'question,sorces'], /sorces.*sources.*question, candidates, sources/],
	[['--slide', 'question'], /--slide\b.*--slides.*--lang, --slides, --output/],
	[['question'], /question.*--lang, --slides, --output/],
	[['--output'], /--output needs a value/],
	[['--output='], /--output needs a value/]
])('%j is an error that says what there is', (argv, expected) => {
	const parsed = parseArguments(argv, options);
	expect('errors' in parsed && parsed.errors[0]).toMatch(expected);
});

test('all slips are named at once', () => {
	const parsed = parseArguments(['--lang', 'pt,fr', '--speed', '--output'], options);
	expect('errors' in parsed && parsed.errors.length).toBe(4);
});
