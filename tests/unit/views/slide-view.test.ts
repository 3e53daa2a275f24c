import { expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { slideViews } from '../../../src/lib/views/slide-view.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

function viewsOf(language: 'en' | 'es' = 'en') {
	overwriteGetLocale(() => language);
	return slideViews(smallDataset(), smallGeography, language);
}

test('a slide is a plain object: what a page carries as JSON is all there is to it', () => {
	const views = viewsOf();
	expect(JSON.parse(JSON.stringify(views))).toMatchObject(
		views.map(({ id, heading, body }) => ({
			id,
			heading,
			body: body.map(({ kind }) => ({ kind }))
		}))
	);
});

test('slides are numbered from 1, and each says how the question was closed', () => {
	const views = viewsOf();
	expect(views.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
	expect(new Set(views.map(({ total, ending }) => `${String(total)} ${ending}`)).size).toBe(1);
});

test('a slide of a country opens it, measures it, and tells its claims with their status', () => {
	const [, portugal] = viewsOf('es');
	expect(portugal?.map).toMatchObject({ country: 'pt', isMeasured: true });
	expect(portugal?.body).toMatchObject([
		{
			kind: 'claims',
			items: [{ status: 'reported', statusWord: 'Reportado' }, { status: 'disputed' }]
		}
	]);
	expect(portugal?.sources.map(({ number }) => number)).toEqual([1, 2]);
});

test('a comparison takes the whole width and has a cell for each country in each row', () => {
	const compared = viewsOf().find(({ kind }) => kind === 'compare');
	const [table] = compared?.body ?? [];
	expect(compared?.isWide).toBe(true);
	if (table?.kind !== 'reach') throw new Error('A comparison shows no table');
	expect(table.head).toEqual(['Portugal', 'Japan']);
	for (const { cells } of table.rows) expect(cells).toHaveLength(2);
});

test('each country has one slide on which links to it land', () => {
	const landings = viewsOf().flatMap((slide) => slide.landings);
	expect(landings.toSorted()).toEqual(['jp', 'ke', 'pt', 'us']);
});
