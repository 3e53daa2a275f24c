import { expect, test } from 'vitest';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { boxOf, lengthInside, overlap, sticksOut } from '../../../src/lib/cartography/label-box.ts';
import type {
	Label,
	LabelScene,
	LabelView,
	PlacedLabel
} from '../../../src/lib/cartography/labels.ts';
import { labelsIn, placeLabels } from '../../../src/lib/cartography/place-labels.ts';
import { bold, flatView, globeView, lineOf, plain, storyLabels } from './story-labels.ts';

const sizes = [320, 360, 390, 412, 480, 600, 680, 768, 900, 1024, 1200, 1440, 1920]
	.flatMap((width) => [300, 400, 520, 720, 900].map((height) => ({ width, height })))
	.filter(({ width, height }) => height < width * 1.7 && width < height * 2.6);
const views = [
	...sizes.map((size) => ['globe', size, globeView(size)] as const),
	...sizes.map((size) => ['map', size, flatView(size)] as const)
];
const needed = storyLabels.labels.filter(({ must }) => must);

/** What is wrong with labels in a view, in words; nothing is wrong when empty. */
function faultsOf(
	placed: readonly PlacedLabel[],
	{ size, covered = [], project }: LabelView
): string[] {
	const marks = storyLabels.marks.flatMap(({ at, radius }) => {
		const point = project(at);
		if (!point) return [];
		const [x, y] = point;
		return [boxOf({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius })];
	});
	return placed.flatMap(({ id, box }, index) => [
		...(sticksOut(box, size) > 0 ? [`${id} is cut`] : []),
		...covered
			.filter((other) => overlap(box, boxOf(other)) > 0)
			.map(() => `${id} lies under a control`),
		...marks.filter((mark) => overlap(box, mark) > 0).map(() => `${id} covers a mark`),
		...placed
			.slice(0, index)
			.filter((other) => overlap(box, other.box) > 0)
			.map((other) => `${id} touches ${other.id}`)
	]);
}

function underLines(label: PlacedLabel, { project }: LabelView): number {
	return storyLabels.lines
		.map(({ line }) => line.map(project))
		.reduce(
			(total, points) =>
				total +
				points.slice(1).reduce((sum, point, index) => {
					const before = points[index];
					return before && point ? sum + lengthInside(label.box, before, point) : sum;
				}, 0),
			0
		);
}

test.each(views)('%s of %j: nothing overlaps, is cut or lies under a control', (_, __, view) => {
	expect(faultsOf(labelsIn(storyLabels, view), view)).toEqual([]);
});

test.each(views.filter(([name]) => name === 'globe'))(
	'%s of %j: every country and every number stands, the long numbers on their lines',
	(_, __, view) => {
		const placed = new Map(labelsIn(storyLabels, view).map((label) => [label.id, label]));
		expect(needed.map(({ id }) => id).filter((id) => !placed.has(id))).toEqual([]);
		for (const id of ['c0', 'c1', 'c2']) {
			const number = placed.get(`${id}-km`);
			const points = lineOf(id).map(view.project);
			const toLine = points.map((point) =>
				point && number ? Math.hypot(point[0] - number.box.x, point[1] - number.box.y) : Infinity
			);
			const ends = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]] as const;
			const length = Math.hypot(ends[0][0] - ends[1][0], ends[0][1] - ends[1][1]);
			if (length < 2.6 * (number?.box.width ?? 0)) continue;
			expect(number?.spot.side, id).toBe('on');
			expect(Math.min(...toLine)).toBeLessThan(6);
			expect(Math.abs(number?.box.angle ?? 180)).toBeLessThanOrEqual(90);
		}
	}
);

test('a number is turned as its line runs there', () => {
	const view = globeView({ width: 960, height: 800 });
	const number = labelsIn(storyLabels, view).find(({ id }) => id === 'c1-km');
	const points = lineOf('c1')
		.map(view.project)
		.filter((point) => point !== undefined);
	const [first, last] = [points[0] ?? [0, 0], points.at(-1) ?? [0, 0]];
	// The line to Maine is nearly straight on this globe.
	const whole = (Math.atan2(first[1] - last[1], first[0] - last[0]) * 180) / Math.PI;
	expect(Math.abs((number?.box.angle ?? 90) - whole)).toBeLessThan(12);
});

test('names of areas touch no line, and there is room for several on a desktop', () => {
	const view = globeView({ width: 1200, height: 900 });
	const placed = labelsIn(storyLabels, view).filter(({ id }) => /^[A-Z]/.test(id));
	expect(placed.length).toBeGreaterThan(7);
	for (const label of placed) expect(underLines(label, view), label.id).toBe(0);
});

test('a remark touches no line, at any size, and finds room on a desktop', () => {
	const globes = sizes.map((size) => ({ size, view: globeView(size) }));
	const remarks = globes.flatMap(({ size, view }) =>
		labelsIn(storyLabels, view)
			.filter(({ id }) => id === 'note')
			.map((label) => ({ size, under: underLines(label, view) }))
	);
	for (const { size, under } of remarks) expect(under, JSON.stringify(size)).toBe(0);
	expect(remarks.some(({ size }) => size.width >= 1024)).toBe(true);
});

test('what need not stand never moves or shortens what must', () => {
	const view = globeView({ width: 390, height: 440 });
	const alone = placeLabels({ ...storyLabels, labels: needed }, [view]);
	const all = placeLabels(storyLabels, [view]);
	for (const { id } of needed) expect(all.get(id), id).toEqual(alone.get(id));
});

test('a number whose line is too short stands beside it, joined to it when far', () => {
	const placed = labelsIn(storyLabels, globeView({ width: 960, height: 800 }));
	const havana = placed.find(({ id }) => id === 'c3-km');
	expect(havana?.spot.side).not.toBe('on');
	expect(havana?.box.angle).toBe(0);
	const far = placed.filter(({ spot }) => spot.side !== 'on' && spot.reach >= 10);
	for (const { leader } of far) expect(leader).toBeDefined();
});

test('one set of spots holds in windows of many sizes at once', () => {
	const wide = [900, 1024, 1200, 1440].map((width) => globeView({ width, height: width * 0.75 }));
	const spots = placeLabels(storyLabels, wide);
	for (const { id } of needed) expect(spots.has(id), id).toBe(true);
	for (const view of wide) expect(faultsOf(labelsIn(storyLabels, view, spots), view)).toEqual([]);
});

test('where there is little room, labels say less before they lie on each other', () => {
	const at = (lng: number): Label => ({
		kind: 'point',
		id: String(lng),
		at: [lng, 0],
		radius: 4,
		must: true,
		texts: [[bold('A rather long name of a country'), plain('and its capital')], [bold('Name')]]
	});
	const scene: LabelScene = {
		labels: [20, 40, 60, 80].map(at),
		marks: [20, 40, 60, 80].map((lng) => ({ at: [lng, 0], radius: 4 })),
		lines: []
	};
	const view: LabelView = {
		size: { width: 320, height: 110 },
		project: ([lng]: LngLat) => [lng * 3, 55]
	};
	const placed = labelsIn(scene, view);
	expect(placed).toHaveLength(4);
	expect(placed.some(({ lines }) => lines.length === 1)).toBe(true);
	// The first to claim room says all it has to say.
	expect(placed[0]?.lines).toHaveLength(2);
	for (const [index, { box }] of placed.entries())
		for (const other of placed.slice(0, index)) expect(overlap(box, other.box)).toBe(0);
});

test('two places in one city, and labels of places that are out of sight', () => {
	const twins: LabelScene = {
		labels: [100, 101, 500].map((lng) => ({
			kind: 'point',
			id: String(lng),
			at: [lng, 0],
			radius: 5,
			must: true,
			texts: [[bold(`Place ${String(lng)}`)]]
		})),
		marks: [100, 101].map((lng) => ({ at: [lng, 0], radius: 5 })),
		lines: []
	};
	const view: LabelView = {
		size: { width: 240, height: 160 },
		project: ([lng]: LngLat) => (lng < 300 ? [lng, 80] : undefined)
	};
	const placed = labelsIn(twins, view);
	expect(placed.map(({ id }) => id)).toEqual(['100', '101']);
	const [one, other] = placed;
	expect(one && other && overlap(one.box, other.box)).toBe(0);
});

test('larger type takes more room, as on slides', () => {
	const view = globeView({ width: 1200, height: 900 });
	const [usual, large] = [
		labelsIn(storyLabels, view),
		labelsIn(storyLabels, { ...view, type: 1.6 })
	];
	expect(faultsOf(large, view)).toEqual([]);
	expect((large[0]?.box.width ?? 0) / (usual[0]?.box.width ?? 1)).toBeCloseTo(1.6, 1);
});
