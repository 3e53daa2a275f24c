import { expect, test } from 'vitest';
import { statuses } from '../../data/vocabulary.ts';
import StatusMark from '../../src/lib/panels/StatusMark.svelte';
import StatusShapes from '../../src/lib/panels/StatusShapes.svelte';
import { rendered, textOf } from '../helpers/rendered.ts';

const shapes = new Map(
	[...rendered(StatusShapes, {}).matchAll(/<symbol id="([^"]*)"[^>]*>(.*?)<\/symbol>/gs)].map(
		([, id = '', drawing = '']) => [id, drawing.replace(/\s+/g, ' ')]
	)
);

test.each(statuses)('%s is a word and a shape', (status) => {
	const html = rendered(StatusMark, { status });
	expect(textOf(html).toLowerCase()).toBe(status);
	const shape = /<use href="#([^"]*)"/.exec(html)?.[1] ?? '';
	expect(shapes.get(shape)).toMatch(/<(?:path|circle)/);
	expect(html).toMatch(/<svg [^>]*aria-hidden="true"/);
});

test('no two marks have the same shape', () => {
	const used = statuses.map(
		(status) => /href="#[^"]*"/.exec(rendered(StatusMark, { status }))?.[0]
	);
	expect(new Set(used).size).toBe(statuses.length);
});

test('no two statuses share a shape or a word, in either language', () => {
	expect(new Set(shapes.values()).size).toBe(shapes.size);
	for (const language of ['en', 'es'] as const) {
		const words = statuses.map((status) => textOf(rendered(StatusMark, { status }, language)));
		expect(new Set(words).size).toBe(statuses.length);
		expect(words).not.toContain('');
	}
});
