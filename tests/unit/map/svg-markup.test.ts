import { expect, test } from 'vitest';
import { toMercator } from '../../../geo/mercator.ts';
import { buildScene } from '../../../geo/scene.ts';
import { svgMarkup } from '../../../src/lib/map/svg-markup.ts';
import { arcStrokes } from '../../../src/lib/model/strokes.ts';

const label = { narrow: 'e', wide: 'e' } as const;
const scene = buildScene([
	{ iso2: 'ke', role: 'origin', position: [36.8, -1.3], label },
	{ iso2: 'pt', role: 'candidate', standing: 'destination', position: [-9.1, 38.7], label },
	{ iso2: 'jp', role: 'candidate', standing: 'discarded', position: [139.7, 35.7], label },
	{ iso2: 'us', role: 'jurisdiction', position: [-98, 39.5], label }
]);
const shapes = ['fr', 'ke', 'pt', 'us'].map((iso2, index) => ({
	iso2,
	pathData: `M${String(index)} 0l9 0 0 9z`
}));
const drawing = {
	shapes,
	disputes: [],
	project: toMercator,
	otherHref: (iso2: string) => (iso2 === 'fr' ? 'c/fr/' : undefined)
};

/** The links of some markup: where they lead, and what is said of them in class names. */
function linksOf(markup: string) {
	return [
		...markup.matchAll(/<a href="([^"]*)" data-iso2="(\w*)" tabindex="-1" class="([^"]*)">/g)
	].map(([, href = '', iso2 = '', classes = '']) => [href, iso2, classes.trim()]);
}

test('countries of the story are links to their dossiers, and so are the arcs', () => {
	expect(linksOf(svgMarkup(scene, drawing))).toEqual([
		['#/c/ke', 'ke', 'origin'],
		['#/c/pt', 'pt', 'candidate destination'],
		['#/c/us', 'us', 'jurisdiction'],
		['#/c/pt', 'pt', 'arc destination'],
		['#/c/jp', 'jp', 'arc discarded']
	]);
});

test('other countries are drawn once and lead to their pages, where they have one', () => {
	const markup = svgMarkup(scene, drawing);
	expect(markup).toContain(
		'<g class="land" stroke-width="0.7"><a href="c/fr/" tabindex="-1"><path id="s-fr" d="M0 0l9 0 0 9z"/></a></g>'
	);
	const alone = svgMarkup(scene, { ...drawing, otherHref: () => undefined });
	expect(alone).toContain(
		'<g class="land" stroke-width="0.7"><path id="s-fr" d="M0 0l9 0 0 9z"/></g>'
	);
	for (const { iso2 } of shapes) expect(markup.split(`id="s-${iso2}"`)).toHaveLength(2);
});

test('every link stays out of the tab order: list and markers lead to the same places', () => {
	const markup = svgMarkup(scene, drawing);
	expect(markup.match(/<a /g)).toHaveLength(markup.match(/tabindex="-1"/g)?.length ?? 0);
});

test('an arc runs from the origin to its candidate, wide enough to hit and fine enough to see', () => {
	const arc = /class="arc destination">(.*?)<\/a>/.exec(svgMarkup(scene, drawing))?.[1] ?? '';
	const [hit, line] = [...arc.matchAll(/<path class="(\w+)"[^>]* d="([^"]*)"\/>/g)];
	expect([hit?.[1], line?.[1]]).toEqual(['hit', 'line']);
	expect(hit?.[2]).toBe(line?.[2]);
	const numbers = (line?.[2] ?? '').match(/-?\d+(?:\.\d+)?/g)?.map(Number) ?? [];
	expect(numbers).toHaveLength(65 * 2);
	const xs = numbers.filter((_, index) => index % 2 === 0);
	const ys = numbers.filter((_, index) => index % 2 === 1);
	const end = toMercator([-9.1, 38.7]);
	expect(xs[0]).toBeCloseTo(toMercator([36.8, -1.3])[0], 0);
	expect(xs.reduce((sum, x) => sum + x)).toBeCloseTo(end[0], 0);
	expect(ys.reduce((sum, y) => sum + y)).toBeCloseTo(end[1], 0);
});

test('an arc is left out where the view does not show it', () => {
	const markup = svgMarkup(scene, {
		...drawing,
		project: ([lng, lat]) => (lng > 60 ? undefined : toMercator([lng, lat]))
	});
	const arcs = [...markup.matchAll(/class="arc (\w+)"><path class="hit" d="([^"]*)"/g)];
	const [whole, cut] = arcs.map(([, , d = '']) => d.split(/[ l]/).length);
	expect(cut).toBeLessThan((whole ?? 0) / 2);
	expect(cut).toBeGreaterThan(4);
});

test('an arc over the antimeridian is two lines, none of them across the map', () => {
	const pacific = buildScene([
		{ iso2: 'jp', role: 'origin', position: [139.7, 35.7], label },
		{ iso2: 'mx', role: 'candidate', standing: 'destination', position: [-99, 19.4], label }
	]);
	const wrapped = {
		...drawing,
		project: ([lng, lat]: readonly [number, number]) =>
			toMercator([lng > 180 ? lng - 360 : lng, lat])
	};
	const d = /class="line"[^>]* d="([^"]*)"/.exec(svgMarkup(pacific, wrapped))?.[1] ?? '';
	const lines = d.split('M').filter((part) => part !== '');
	expect(lines).toHaveLength(2);
	for (const line of lines) {
		const steps = line.split('l')[1]?.split(' ').map(Number) ?? [];
		expect(Math.max(...steps.map(Math.abs))).toBeLessThan(200);
	}
});

test('an area that the border policy disputes is hatched, its line only where there is one', () => {
	const dispute = { pathData: 'M1 1l2 0 0 2z', middle: [0, 0] as const };
	const markup = svgMarkup(scene, {
		...drawing,
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

test('land lies under hatches, and hatches under arcs', () => {
	const order = [...svgMarkup(scene, drawing).matchAll(/<g class="(\w+)"/g)].map(
		([, name]) => name
	);
	expect(order).toEqual(['land', 'told', 'disputes', 'arcs']);
});

test('arcs of every standing are dashed, no two alike, and as the table has it', () => {
	const markup = svgMarkup(scene, drawing);
	const dashes = [...markup.matchAll(/class="line" stroke-width="2" stroke-dasharray="([^"]+)"/g)];
	expect(dashes.map(([, each]) => each)).toEqual([
		arcStrokes.destination.dashes.join(' '),
		arcStrokes.discarded.dashes.join(' ')
	]);
	expect(new Set(Object.values(arcStrokes).map(({ dashes }) => dashes.join(' '))).size).toBe(3);
});
