import { expect, test } from 'vitest';
import { languages, type Language } from '../../data/vocabulary.ts';
import { pagePlace } from '../../src/lib/model/page-place.ts';
import Dossiers from '../../src/lib/panels/Dossiers.svelte';
import PageHeader from '../../src/lib/panels/PageHeader.svelte';
import { headingLevels, rendered, textOf } from '../helpers/rendered.ts';
import { smallGeography } from '../helpers/small-geography.ts';
import { smallDataset, type Edit } from '../helpers/small-scenario.ts';

const general: Edit = [
	'scenario.yaml',
	'origin: ke',
	`claims:
  - id: all-role
    section: role
    basis: added
    status: reported
    text: { en: All of it is made up., es: Todo es inventado. }
    dated: '2024-05-01'
    checked: '2024-06-30'
    sources: [gazette]
origin: ke`
];
const dataset = smallDataset(general);

/** All dossiers of the small scenario, with a claim about the whole debate. */
function dossiers(open?: string, language: Language = 'en'): string {
	const props = { dataset, geography: smallGeography, language, open, methodPath: 'method/' };
	return rendered(Dossiers, props, language);
}

/** Opening tags of the dossiers, in their order. */
function articles(html: string): string[] {
	return html.match(/<article\b[^>]*>/g) ?? [];
}

function idsOf(html: string): string[] {
	return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
}

test('the overview comes first, then every country in the order of the story', () => {
	expect(articles(dossiers()).flatMap(idsOf)).toEqual([
		'/overview',
		'/c/ke',
		'/c/pt',
		'/c/jp',
		'/c/us'
	]);
});

test('the overview says how it ended, and what is claimed of the whole debate', () => {
	const [overview = ''] = dossiers().split('</article>');
	expect(textOf(overview)).toContain('On 1 June 2024 the made-up archive stayed in Nairobi.');
	expect(textOf(overview)).toContain('All of it is made up.');
	expect(textOf(dossiers(undefined, 'es'))).toContain('Todo es inventado.');
});

test.each([
	[undefined, '/overview'],
	['pt', '/c/pt'],
	['us', '/c/us']
])('a page made for %s opens %s and nothing else', (open, id) => {
	const shown = articles(dossiers(open)).filter((tag) => tag.includes('is-open'));
	expect(shown.flatMap(idsOf)).toEqual([id]);
});

test.each(languages)(
	'a page in %s has one title, and no heading below it skips a level',
	(language) => {
		const header = { scenario: dataset.scenario, place: pagePlace(language, '') };
		const page = rendered(PageHeader, header, language) + dossiers(undefined, language);
		const levels = headingLevels(page);
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		for (const [index, level] of levels.entries()) {
			expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
		}
	}
);

test('no id is given twice, and every shape that is used is drawn on the page', () => {
	const html = dossiers();
	const ids = idsOf(html);
	expect(ids.filter((id, index) => ids.indexOf(id) < index)).toEqual([]);
	const shapes = [...html.matchAll(/<use href="#([^"]*)"/g)].map(([, id = '']) => id);
	expect(shapes.length).toBeGreaterThan(3);
	for (const shape of shapes) expect(ids).toContain(shape);
});
