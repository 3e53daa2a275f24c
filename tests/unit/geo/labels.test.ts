import { expect, test } from 'vitest';
import {
	labelBox,
	labelGap,
	placeLabels,
	placements,
	uncutPlacement
} from '../../../geo/labels.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

const size = { width: 40, height: 10 };
const map = { width: 400, height: 300 };

/** A viewport of 400 by 300 with labels of 40 by 10 at these points, called a, b, c in their order. */
function viewport(points: readonly PlanePoint[], lines: readonly PlanePoint[] = []) {
	const labels = points.map((at, index) => ({ id: 'abcdefgh'.charAt(index), at, size }));
	return { size: map, labels, lines };
}

function placed(points: readonly PlanePoint[], lines: readonly PlanePoint[] = []) {
	return Object.fromEntries(placeLabels([viewport(points, lines)]));
}

/*
 *        nw    n    ne
 *      ┌────┐┌───┐┌────┐          point at 100, 100; label 40 by 10
 *      └────┘└───┘└────┘          gap 10 in a straight direction,
 *    w ┌───┐   ·   ┌───┐ e        7 both ways in a slanting one
 *      ┌────┐┌───┐┌────┐
 *      └────┘└───┘└────┘
 *        sw    s    se
 */
test.each([
	['e', 110, 95],
	['w', 50, 95],
	['n', 80, 80],
	['s', 80, 110],
	['ne', 107, 83],
	['nw', 53, 83],
	['se', 107, 107],
	['sw', 53, 107]
] as const)('a label to the %s has its corner at %s, %s', (placement, left, top) => {
	const box = labelBox({ id: 'a', at: [100, 100], size }, placement);
	expect(box.left).toBeCloseTo(left);
	expect(box.top).toBeCloseTo(top);
	expect(box.right - box.left).toBeCloseTo(size.width);
	expect(box.bottom - box.top).toBeCloseTo(size.height);
});

test('no placement touches the dot it belongs to', () => {
	for (const placement of placements) {
		const { left, top, right, bottom } = labelBox({ id: 'a', at: [0, 0], size }, placement);
		const nearest = Math.hypot(Math.max(left, -right, 0), Math.max(top, -bottom, 0));
		expect(nearest, placement).toBeGreaterThan(labelGap * 0.69);
	}
});

test('a label alone stands to the east', () => {
	expect(placed([[200, 150]])).toEqual({ a: 'e' });
});

/*
 *   │      · a─┤   no room to the east: west
 *   │ b ·      │   no room to the west: east
 */
test('a label keeps within the viewport', () => {
	expect(
		placed([
			[380, 50],
			[20, 250]
		])
	).toEqual({ a: 'w', b: 'e' });
});

test.each<[string, PlanePoint, string]>([
	['top', [200, 2], 's'],
	['bottom', [200, 298], 'n']
])('at the very %s a label moves inwards', (_, at, placement) => {
	expect(placed([at])['a']).toContain(placement);
});

/*
 *   a · [  a  ]
 *           · b      a's label would lie on b's dot
 */
test('a label does not cover the point of another', () => {
	const { a } = placed([
		[100, 100],
		[130, 102]
	]);
	expect(a).not.toBe('e');
});

/*
 *   a · ┌──a──┐
 *       └─────┘
 *   b ·┌──b──┐       6 px below: two labels to the east would touch
 */
test('two labels close to each other do not touch', () => {
	const points: PlanePoint[] = [
		[100, 100],
		[100, 106]
	];
	const chosen = placeLabels([viewport(points)]);
	const [a, b] = ['a', 'b'].map((id, index) =>
		labelBox({ id, at: points[index] ?? [0, 0], size }, chosen.get(id) ?? 'e')
	);
	const apart =
		!a || !b || a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
	expect(apart).toBe(true);
});

/*
 *   · a ═══════════  an arc leaves to the east: the label makes way
 */
test('a label makes way for a line', () => {
	const line = Array.from({ length: 60 }, (_, index): PlanePoint => [200 + index * 2, 150]);
	expect(placed([[200, 150]], line)).toEqual({ a: 'w' });
});

test('one placement serves all viewports: what is free in one may be taken in another', () => {
	const free = viewport([[200, 150]]);
	const atTheEdge = viewport([[390, 150]]);
	expect(placeLabels([free]).get('a')).toBe('e');
	expect(placeLabels([free, atTheEdge]).get('a')).toBe('w');
});

test('where nothing is clean, every label still has a place, the same one each time', () => {
	const crowd = Array.from({ length: 6 }, (): PlanePoint => [200, 150]);
	const first = placed(crowd);
	expect(Object.keys(first)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
	expect(placed(crowd)).toEqual(first);
});

test('without labels there is nothing to place', () => {
	expect(placeLabels([]).size).toBe(0);
	expect(placeLabels([viewport([])]).size).toBe(0);
});

test('a label turns away from what is covered, and has no place where all is', () => {
	const at: PlanePoint = [100, 100];
	const east = { left: 100, top: 0, right: 400, bottom: 300 };
	expect(uncutPlacement({ id: 'a', at, size }, 'e', map, [east])).toBe('w');
	const all = { left: 0, top: 0, right: 400, bottom: 300 };
	expect(uncutPlacement({ id: 'a', at, size }, 'e', map, [all])).toBeUndefined();
});

test.each([
	['stays where it is', 'e', [100, 100], 'e'],
	['turns to the other side at the left edge', 'w', [20, 100], 'e'],
	['turns to the other side at the right edge', 'ne', [390, 100], 'nw'],
	['goes below at the top edge', 'n', [100, 4], 's'],
	['has no place where its point is outside', 'e', [-30, 100], undefined]
] as const)('a label that an edge would cut %s', (_, wanted, at, found) => {
	expect(uncutPlacement({ id: 'a', at: [...at], size }, wanted, map)).toBe(found);
});
