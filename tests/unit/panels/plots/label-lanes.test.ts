import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	placeInLanes,
	type LabelBox,
	type PlacedLabel
} from '../../../../src/lib/panels/plots/label-lanes.ts';

const width = 300;

interface Standing extends PlacedLabel {
	readonly x: number;
	readonly from: number;
	readonly to: number;
}

function standing(labels: readonly LabelBox[]): Standing[] {
	return placeInLanes(labels, width).flatMap((place, index) => {
		const label = labels[index];
		if (!place || !label) return [];
		const from = label.x + place.shift;
		return [{ ...place, x: label.x, from, to: from + label.width }];
	});
}

const labelsOf = fc.array(
	fc.record({
		x: fc.integer({ min: 0, max: width }),
		width: fc.integer({ min: 20, max: 220 }),
		isNeeded: fc.boolean()
	}),
	{ maxLength: 9 }
);

test('texts stay in the plot, meet no other text, and no line runs through another’s text', () => {
	fc.assert(
		fc.property(labelsOf, (labels) => {
			const placed = standing(labels);
			for (const one of placed) {
				expect(one.from).toBeGreaterThanOrEqual(0);
				expect(one.to).toBeLessThanOrEqual(width);
				for (const other of placed) {
					if (one === other) continue;
					const meet = one.lane === other.lane && one.from < other.to && other.from < one.to;
					const cross = other.lane > one.lane && other.x > one.from && other.x < one.to;
					expect(meet || cross).toBe(false);
				}
			}
		}),
		{ numRuns: 40 }
	);
});

test('labels one after the other stand in stairs, all of them', () => {
	const labels = [20, 50, 80, 110].map((x) => ({ x, width: 150, isNeeded: false }));
	expect(standing(labels).map(({ lane, side }) => [lane, side])).toEqual([
		[3, 'right'],
		[2, 'right'],
		[1, 'right'],
		[0, 'right']
	]);
});

test('a label at the right edge stands left of its line, and a wide one over it', () => {
	expect(standing([{ x: 290, width: 100, isNeeded: false }])[0]?.side).toBe('left');
	const over = standing([{ x: 150, width: 200, isNeeded: false }])[0];
	expect([over?.side, over?.from, over?.to]).toEqual(['over', 50, 250]);
	expect(placeInLanes([{ x: 150, width: 400, isNeeded: true }], width)).toEqual([undefined]);
});

test('where not all have room, those that are needed have it', () => {
	const labels = [
		{ x: 140, width: 250, isNeeded: false },
		{ x: 150, width: 250, isNeeded: true },
		{ x: 160, width: 250, isNeeded: false }
	];
	const placed = placeInLanes(labels, width);
	expect(placed[1]).toBeDefined();
	expect(placed).toEqual(placeInLanes(labels, width));
});
