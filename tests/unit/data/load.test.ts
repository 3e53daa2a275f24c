import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { errorsOf, smallFiles } from '../../helpers/small-scenario.ts';

test('a scenario without faults loads, its countries in reading order', () => {
	const loaded = loadScenario(smallFiles());
	expect(loaded.errors).toEqual([]);
	expect(loaded.dataset?.scenario.id).toBe('small');
	expect(loaded.dataset?.countries.map(({ iso2 }) => iso2)).toEqual(['ke', 'pt', 'jp', 'us']);
	expect(loaded.dataset?.sources.map(({ id }) => id)).toEqual(['gazette', 'herald']);
	expect(loaded.dataset?.timeline).toEqual([]);
});

test('what an editor may leave out is filled in: checks, notes, corrections', () => {
	const { dataset } = loadScenario(smallFiles());
	expect(dataset?.countries[0]?.claims[0]?.checks).toEqual([]);
	expect(dataset?.scenario).toMatchObject({ claims: [], notes: [], corrections: [] });
});

test('a country that is both origin and jurisdiction is told of once', () => {
	const { dataset } = loadScenario(
		smallFiles(['scenario.yaml', 'origin: ke', 'origin: us']).filter(
			({ path }) => path !== 'countries/ke.yaml' && path !== 'briefing.yaml'
		)
	);
	expect(dataset?.countries.map(({ iso2 }) => iso2)).toEqual(['us', 'pt', 'jp']);
});

test('the parsed files come along, so that a line can be found later', () => {
	const loaded = loadScenario(smallFiles());
	const file = loaded.dataset && loaded.files.countries.get('pt');
	expect(file?.lineOf(['claims', 1, 'status'])).toBe(20);
});

test('a timeline is read when there is one', () => {
	const text = [
		'- id: opening',
		"  dated: '2024-06-02'",
		'  status: confirmed',
		'  text: { en: It opened., es: Abrió. }',
		'  sources: [herald]'
	].join('\n');
	const { dataset } = loadScenario([...smallFiles(), { path: 'timeline.yaml', text }]);
	expect(dataset?.timeline).toMatchObject([{ id: 'opening', countries: [] }]);
});

test.each(['scenario.yaml', 'sources.yaml'])(
	'a scenario needs %s, and its loss is told once',
	(name) => {
		const rest = smallFiles().filter(({ path }) => path !== name);
		expect(errorsOf(rest)).toEqual([`${name}:1:1  is missing`]);
	}
);

test('an empty folder lacks both files', () => {
	expect(errorsOf([])).toEqual(['scenario.yaml:1:1  is missing', 'sources.yaml:1:1  is missing']);
});

test.each(['notes.yaml', 'countries/fr.yml', 'countries/old/fr.yaml', 'sources/sources.yaml'])(
	'a file that belongs nowhere is reported: %s',
	(path) => {
		expect(errorsOf([...smallFiles(), { path, text: '' }])).toEqual([
			`${path}:1:1  is not a content file; allowed: scenario.yaml, sources.yaml, timeline.yaml, mentions.yaml, briefing.yaml, countries/<iso2>.yaml`
		]);
	}
);

test('all errors come at once, by file and line, whatever kind they are', () => {
	const errors = errorsOf(
		smallFiles(
			['sources.yaml', 'grade: B\n  reading: excerpt', 'grade: B\n  reading: skimmed'],
			['scenario.yaml', 'article: gazette', 'article: gazette\narticle: gazette'],
			['countries/pt.yaml', 'status: disputed', 'status: disputd'],
			['countries/pt.yaml', 'iso2: pt', 'iso2: PT'],
			['countries/jp.yaml', 'id: jp-role', 'id: ke-holds']
		)
	);
	expect(errors.map((error) => error.split('  ')[0])).toEqual([
		'countries/ke.yaml:7:5',
		'countries/pt.yaml:2:1',
		'countries/pt.yaml:20:5',
		'scenario.yaml:12:1',
		'sources.yaml:18:3'
	]);
});

test('a fault in one file does not hide what the others have against each other', () => {
	const errors = errorsOf(
		smallFiles(
			['countries/jp.yaml', 'sources: [gazette]', 'sources: [gazete]'],
			['countries/pt.yaml', 'iso2: pt', 'iso2: PT']
		)
	);
	expect(errors).toEqual([
		'countries/jp.yaml:15:15  claims[1].sources[1] is not in sources.yaml: found "gazete", allowed: gazette, herald; did you mean "gazette"?',
		'countries/pt.yaml:2:1  iso2 is not an ISO 3166-1 alpha-2 code in lower case, such as "pt"; found "PT"'
	]);
});
