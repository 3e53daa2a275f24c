import { expect, test } from 'vitest';
import { languages } from '../../data/vocabulary.ts';
import CompareTable from '../../src/lib/panels/CompareTable.svelte';
import OtherDossier from '../../src/lib/panels/OtherDossier.svelte';
import { rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset } from '../helpers/small-scenario.ts';

const iceland = smallGeography.others.is;
if (!iceland) throw new Error('The small geography has lost Iceland');
const distances = iceland;

function dossier(
	mentions: ReturnType<typeof smallDataset>['mentions'],
	language: 'en' | 'es' = 'en'
) {
	const dataset = { ...smallDataset(), mentions };
	const props = { distances, dataset, language, methodPath: 'method/', sourcesOf: () => [] };
	return textOf(rendered(OtherDossier, props, language));
}

test('a country nobody named says so, and how far it lies', () => {
	const text = dossier([]);
	expect(text).toContain('Not named in the article');
	expect(text).toContain('Iceland');
	expect(text).toContain('1,230 km');
});

test('a country that somebody named says who, and when', () => {
	const mention = {
		iso2: 'is',
		text: { en: 'A guide named Iceland.', es: 'Una guía nombró Islandia.' },
		dated: '2024-05-01',
		sources: ['herald']
	};
	const text = dossier([mention, { ...mention, iso2: 'mt', text: { en: 'Malta.', es: 'Malta.' } }]);
	expect(text).toContain('Named elsewhere as a possible destination');
	expect(text).toContain('A guide named Iceland. 1 May 2024');
	expect(text).not.toContain('Malta');
});

test.each(languages)('in %s nothing is undefined', (language) => {
	expect(dossier([], language)).not.toMatch(/undefined|null|NaN|\[object|\{\w+\}/);
});

test('a comparison has a row for every row of the dossiers and says whose each cell is', () => {
	const html = rendered(CompareTable, {
		caption: 'Side by side',
		rows: [
			{ id: 'soil', label: 'Soil' },
			{ id: 'law', label: 'Law' }
		],
		countries: [
			{
				iso2: 'pt',
				name: 'Portugal',
				standing: 'Facilitator',
				cells: { soil: '<b>1 km</b>', law: 'None' }
			},
			{ iso2: 'is', name: 'Iceland', standing: '', cells: { soil: '<b>2 km</b>' } }
		]
	});
	expect(textOf(html)).toBe(
		'Side by side Row Portugal Iceland Part in the story Facilitator Soil 1 km 2 km Law None –'
	);
	expect(html.match(/data-name="Iceland"/g)).toHaveLength(3);
});
