import { expect, test } from 'vitest';
import { buildScene } from '../../../geo/scene.ts';
import { groundMarkup, groundSvg } from '../../../src/lib/map/ground-markup.ts';

const scene = buildScene([
	{ iso2: 'ke', role: 'origin', position: [36.8, -1.3] },
	{ iso2: 'pt', role: 'candidate', standing: 'destination', position: [-9.1, 38.7] },
	{ iso2: 'jp', role: 'candidate', standing: 'discarded', position: [139.7, 35.7] },
	{ iso2: 'us', role: 'jurisdiction', position: [-98, 39.5] }
]);
const shapes = ['fr', 'ke', 'pt', 'us'].map((iso2, index) => ({
	iso2,
	pathData: `M${String(index)} 0l9 0 0 9z`
}));
const drawing = { shapes, disputes: [] };
const hrefOf = (iso2: string) => (iso2 === 'fr' ? 'c/fr/' : undefined);

function drawn(rest: Partial<Parameters<typeof groundMarkup>[1]> = {}, href = hrefOf): string {
	return groundMarkup(scene, { ...drawing, ...rest }, href);
}

/** The links of some markup: where they lead, and what is said of them in class names. */
function linksOf(markup: string) {
	return [
		...markup.matchAll(/<a href="([^"]*)" data-iso2="(\w*)" tabindex="-1" class="([^"]*)">/g)
	].map(([, href = '', iso2 = '', classes = '']) => [href, iso2, classes.trim()]);
}

test('countries of the story are links to their dossiers', () => {
	expect(linksOf(drawn())).toEqual([
		['#/c/ke', 'ke', 'origin'],
		['#/c/pt', 'pt', 'candidate destination'],
		['#/c/us', 'us', 'jurisdiction']
	]);
});

test('other countries are drawn once and lead to their pages, where they have one', () => {
	const markup = drawn();
	expect(markup).toContain(
		'<g class="land" stroke-width="0.7"><a href="c/fr/" tabindex="-1"><path id="s-fr" d="M0 0l9 0 0 9z"/></a></g>'
	);
	const alone = drawn({}, () => undefined);
	expect(alone).toContain(
		'<g class="land" stroke-width="0.7"><path id="s-fr" d="M0 0l9 0 0 9z"/></g>'
	);
	for (const { iso2 } of shapes) expect(markup.split(`id="s-${iso2}"`)).toHaveLength(2);
});

test('every link stays out of the tab order: list and markers lead to the same places', () => {
	const markup = drawn();
	expect(markup.match(/<a /g)).toHaveLength(markup.match(/tabindex="-1"/g)?.length ?? 0);
});

test('an area that the border policy disputes is hatched, its line only where there is one', () => {
	const dispute = { pathData: 'M1 1l2 0 0 2z' };
	const markup = drawn({
		disputes: [
			{ ...dispute, id: 'crimea', linePathData: 'M1 1l2 0' },
			{ ...dispute, id: 'essequibo', linePathData: '' }
		]
	});
	expect(markup).toContain(
		'<g data-dispute="crimea"><path class="hatch" fill="url(#hatch)" d="M1 1l2 0 0 2z"/><path class="line" stroke-width="1" stroke-dasharray="3 2" d="M1 1l2 0"/></g>'
	);
	expect(markup).toContain(
		'<g data-dispute="essequibo"><path class="hatch" fill="url(#hatch)" d="M1 1l2 0 0 2z"/></g>'
	);
});

test('land lies over water and under hatches, and a plane may add what lies above', () => {
	const markup = drawn({ beneath: '<path class="sphere"/>', above: '<g class="rings"/>' });
	const order = ['sphere', 'class="land"', 'class="told"', 'class="disputes"', 'class="rings"'];
	const places = order.map((part) => markup.indexOf(part));
	expect(places).toEqual(places.toSorted((a, b) => a - b));
	expect(places.every((place) => place >= 0)).toBe(true);
});

test('a drawing says which plane it shows, and its hatch is as fine at every size', () => {
	const svg = groundSvg('globe', { x: -600, y: -400, width: 1200, height: 800 }, drawn());
	expect(svg).toContain('viewBox="-600.0 -400.0 1200.0 800.0"');
	expect(svg).toContain('data-plane="globe"');
	expect(svg).toContain('patternTransform="scale(1.5000) rotate(45)"');
});
