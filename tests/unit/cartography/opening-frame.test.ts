import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { measureLine, type Scene } from '../../../geo/scene.ts';
import { unitVector } from '../../../geo/unit-vector.ts';
import { globeEdge, projectOnGlobe } from '../../../src/lib/cartography/globe.ts';
import {
	frameOfPlaces,
	openingFrame,
	type GlobeView
} from '../../../src/lib/cartography/opening-frame.ts';
import { barrow, caracas, sceneOf, statesCorners, storyScene } from './scenes.ts';

const aspects = [0.5, 0.75, 0.9, 1.2, 1.6, 2.4, 3.2];

function angleBetween(a: LngLat, b: LngLat): number {
	const [one, other] = [unitVector(a), unitVector(b)];
	const cosine = one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
	return (Math.acos(Math.min(1, Math.max(-1, cosine))) * 180) / Math.PI;
}

/** Length of a line as drawn, in map units, by the angle it spans: its scale. */
function scaleOf(line: readonly LngLat[], { turn }: GlobeView): number {
	const points = line.map(projectOnGlobe(turn));
	let drawn = 0;
	points.slice(1).forEach((point, index) => {
		const before = points[index];
		if (point && before) drawn += Math.hypot(point[0] - before[0], point[1] - before[1]);
	});
	return drawn / angleBetween(line[0] ?? [0, 0], line.at(-1) ?? [0, 0]);
}

function isInside(place: LngLat, { turn, frame }: GlobeView): boolean {
	const point = projectOnGlobe(turn)(place);
	if (!point) return false;
	const { x, y, width, height }: Frame = frame;
	return point[0] > x && point[0] < x + width && point[1] > y && point[1] < y + height;
}

function placesOf(scene: Scene): LngLat[] {
	return scene.places.flatMap(({ role, position, nearest }) =>
		role === 'jurisdiction' ? [] : [position, ...(nearest ? [nearest] : [])]
	);
}

test.each(aspects)(
	'at %s the story shows all its places and all states but Hawaii, well inside the horizon',
	(aspect) => {
		const view = openingFrame(storyScene, aspect, statesCorners);
		expect(view.hidden).toEqual([]);
		expect(Math.abs(view.turn.bearing)).toBeLessThanOrEqual(20);
		for (const place of [...placesOf(storyScene), ...statesCorners]) {
			expect(isInside(place, view), String(place)).toBe(true);
			expect(angleBetween(place, view.turn.centre), String(place)).toBeLessThan(76);
		}
		for (const { line } of [...storyScene.arcs, ...storyScene.measures])
			expect(line.every((place) => isInside(place, view))).toBe(true);
	}
);

test.each(aspects)('at %s the long measuring lines have one scale, within a tenth', (aspect) => {
	const view = openingFrame(storyScene, aspect, statesCorners);
	const scales = storyScene.measures
		.filter(({ iso2 }) => iso2 !== 'c3')
		.map(({ line }) => scaleOf(line, view));
	expect(scales).toHaveLength(3);
	expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.1);
});

test('on a desktop the story is seen from above the North Atlantic, as in the study', () => {
	const { turn } = openingFrame(storyScene, 1.2, statesCorners);
	expect(angleBetween(turn.centre, [-38, 58])).toBeLessThan(8);
	expect(Math.abs(turn.bearing - 12)).toBeLessThan(10);
});

test('one turn can be asked for that suits several shapes of map', () => {
	const both = openingFrame(storyScene, [0.8, 1.6], statesCorners);
	expect(both.hidden).toEqual([]);
	for (const place of [...placesOf(storyScene), ...statesCorners])
		expect(isInside(place, both)).toBe(true);
});

test('a story round one strait is not shrunk to show the whole jurisdiction', () => {
	const scene = sceneOf(
		[-72.34, 18.54],
		[
			[
				[-82.38, 23.13],
				[-82.15, 24.57]
			]
		]
	);
	const view = openingFrame(scene, 1.2, statesCorners);
	expect(placesOf(scene).every((place) => isInside(place, view))).toBe(true);
	expect(isInside(barrow, view)).toBe(false);
	expect(view.frame.width).toBeLessThan(globeEdge / 2);
});

const eight: readonly (readonly [LngLat, LngLat])[] = [
	[[37.6, 55.8], barrow],
	[
		[32.9, 39.9],
		[-67.8, 47.1]
	],
	[[51.5, 25.3], barrow],
	[
		[-82.4, 23.1],
		[-82.2, 24.6]
	],
	[
		[-86.3, 12.1],
		[-97.1, 25.9]
	],
	[[51.4, 35.7], barrow],
	[
		[27.6, 53.9],
		[-67.8, 47.1]
	],
	[
		[3.4, 6.5],
		[-67, 44.8]
	]
];

test.each([
	['one candidate', sceneOf(caracas, [[[37.6, 55.8], barrow]])],
	['eight candidates', sceneOf(caracas, eight)],
	[
		'two in one city',
		sceneOf(caracas, [
			[[37.6, 55.8], barrow],
			[[37.7, 55.7], barrow]
		])
	],
	[
		'both sides of the antimeridian',
		sceneOf(
			[178.4, -18.1],
			[
				[
					[-171.8, -13.8],
					[-170.7, -14.3]
				],
				[
					[172.9, 1.4],
					[166.6, 19.3]
				]
			]
		)
	],
	[
		'a pole',
		sceneOf(
			[-70.9, -53.2],
			[
				[
					[0, -90],
					[-80.1, 25.1]
				]
			]
		)
	],
	['an origin on the soil itself', sceneOf([-77, 38.9], [[[37.6, 55.8], barrow]])],
	[
		'a neighbour of the soil',
		sceneOf(caracas, [
			[
				[-99.1, 19.4],
				[-97.1, 25.9]
			]
		])
	],
	['a candidate without a measuring line', sceneOf(caracas, [[[37.6, 55.8]]])],
	['no candidate', sceneOf(caracas, [])]
] as const)('%s: every place is in sight, in each shape of map', (_, scene) => {
	for (const aspect of aspects) {
		const view = openingFrame(scene, aspect, statesCorners);
		const seen = scene.places.filter(
			({ iso2, role }) => role !== 'jurisdiction' && !view.hidden.includes(iso2)
		);
		expect(view.hidden).toEqual([]);
		for (const { position, nearest } of seen) {
			expect(isInside(position, view)).toBe(true);
			if (nearest) expect(isInside(nearest, view)).toBe(true);
		}
	}
});

test('of a story that goes round the world those far out of sight are named, the nearest stay', () => {
	const scene = sceneOf(caracas, [
		[
			[110, -5],
			[144.8, 13.4]
		],
		[
			[-82.38, 23.13],
			[-82.15, 24.57]
		],
		[
			[-77, -12],
			[-80.5, 25.2]
		]
	]);
	const view = openingFrame(scene, 1.2);
	expect(view.hidden).toEqual(['c0']);
	for (const { iso2, position } of scene.places)
		if (iso2 === 'origin' || iso2 === 'c1' || iso2 === 'c2')
			expect(isInside(position, view), iso2).toBe(true);
});

/** Places of which no two are antipodal: whole degrees, moved off by a third of one. */
const anyPlace = fc
	.tuple(fc.integer({ min: -180, max: 179 }), fc.integer({ min: -89, max: 89 }))
	.map(([lng, lat]): LngLat => [lng + 0.3, lat + 0.3]);

test('whatever the story, what is not named as hidden is in the frame, and the same each time', () => {
	const story = fc.tuple(
		anyPlace,
		fc.array(fc.tuple(anyPlace, anyPlace), { minLength: 1, maxLength: 8 }),
		fc.double({ min: 0.4, max: 3, noNaN: true })
	);
	fc.assert(
		fc.property(story, ([origin, candidates, aspect]) => {
			const scene = sceneOf(origin, candidates);
			const view = openingFrame(scene, aspect);
			for (const { iso2, role, position } of scene.places)
				if (role !== 'jurisdiction')
					expect(projectOnGlobe(view.turn)(position) !== undefined).toBe(
						!view.hidden.includes(iso2)
					);
			expect(view.hidden).not.toContain('origin');
			expect(isInside(origin, view)).toBe(true);
			expect(Math.abs(view.turn.bearing)).toBeLessThanOrEqual(20);
			expect(Object.values(view.frame).every(Number.isFinite)).toBe(true);
			expect(openingFrame(scene, aspect)).toEqual(view);
		}),
		{ numRuns: 25 }
	);
});

test('a selection holds its places and lines, closer than the opening', () => {
	const opening = openingFrame(storyScene, 1.2, statesCorners);
	const havana: LngLat = [-82.38, 23.13];
	const keys: LngLat = [-82.15, 24.57];
	const line = measureLine(havana, keys);
	const view = frameOfPlaces([caracas, havana, keys], [line], 1.2, opening.turn);
	for (const place of [caracas, havana, keys]) expect(isInside(place, view)).toBe(true);
	expect(view.frame.width).toBeLessThan(opening.frame.width / 4);
	expect(angleBetween(view.turn.centre, havana)).toBeLessThan(30);
});

test('a selection far away turns the globe until it is in sight, also from its back', () => {
	fc.assert(
		fc.property(anyPlace, anyPlace, (place, centre) => {
			const view = frameOfPlaces([place], [], 1, { centre, bearing: 12 });
			expect(isInside(place, view)).toBe(true);
			expect(angleBetween(view.turn.centre, place)).toBeLessThan(66);
			expect(view.frame.width).toBeGreaterThanOrEqual(100);
		}),
		{ numRuns: 25 }
	);
});

test('a selection in front of the eye moves the globe little', () => {
	const { turn } = openingFrame(storyScene, 1.2, statesCorners);
	const [moscow] = storyScene.measures;
	const line = moscow?.line ?? [];
	const places = [caracas, line[0] ?? [0, 0], line.at(-1) ?? [0, 0]] as const;
	const view = frameOfPlaces(places, [line], 1.2, turn);
	expect(angleBetween(view.turn.centre, turn.centre)).toBeLessThan(30);
});

test('a view of nothing is refused', () => {
	expect(() => frameOfPlaces([], [], 1)).toThrow('needs a place');
});
