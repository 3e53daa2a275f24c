import { expect, test } from 'vitest';
import { readShared } from '../../../data/build/read-scenario.ts';
import { formatContentError } from '../../../data/content-error.ts';
import { exampleErrors } from '../../../data/examples.ts';
import { loadScenario } from '../../../data/load.ts';
import { storyFiles, type StartCountry, type StoryStart } from '../../../data/story-start.ts';

function country(iso2: string, name: string): StartCountry {
	return {
		iso2,
		name: { en: name, es: name },
		capital: { name: { en: name, es: name }, position: [10, 59] }
	};
}

const start: StoryStart = {
	id: 'my-story',
	title: { en: 'Where to: north, or "south"?', es: '¿Adónde: al norte?' },
	dated: '2024-05-01',
	origin: country('ke', 'Kenya'),
	jurisdiction: country('us', 'United States'),
	candidates: [country('no', 'Norway'), country('pt', 'Portugal'), country('jp', 'Japan')],
	today: '2026-12-01',
	schemas: '../../schema/'
};

function load(given: StoryStart = start) {
	const loaded = loadScenario(storyFiles(given), readShared());
	if (!loaded.dataset) throw new Error(loaded.errors.map(formatContentError).join('\n'));
	return loaded;
}

test('a new story has no errors, whatever its title holds and whatever YAML makes of a code', () => {
	const { dataset } = load();
	expect(dataset.scenario.title.en).toBe(start.title.en);
	expect(dataset.countries.map(({ iso2 }) => iso2)).toEqual(['ke', 'no', 'pt', 'jp', 'us']);
	expect(dataset.briefing.map(({ kind }) => kind)).toHaveLength(6);
	expect(dataset.timeline).toHaveLength(1);
});

test('a story of one candidate has two examples, one for it and one against', () => {
	const { dataset } = load({ ...start, candidates: [country('pt', 'Portugal')] });
	const claims = dataset.countries.flatMap((each) => each.claims);
	expect(claims.map(({ section, example }) => [section, example])).toEqual([
		['pro', true],
		['risk', true]
	]);
});

test('examples are named by file and line, so that a build for the public can refuse them', () => {
	const { dataset, files } = load();
	const errors = exampleErrors(dataset, files).map(formatContentError);
	expect(errors).toHaveLength(4);
	expect(errors[0]).toMatch(
		/^countries\/no\.yaml:\d+:5 {2}claims\[1\]\.example marks a made-up claim/
	);
});
