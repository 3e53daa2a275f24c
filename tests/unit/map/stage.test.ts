import { expect, test } from 'vitest';
import type { Camera } from '../../../geo/frame.ts';
import { globePlane, type Plane } from '../../../src/lib/map/plane.ts';
import { Stage, zoomRange, type ZoomPath } from '../../../src/lib/map/stage.svelte.ts';
import { fakeFrames, framesAsked, pass } from '../../helpers/fake-frames.ts';

/** A flat map of 1000 by 500 whose units are degrees, and which does not show the far south. */
const plane: Plane = {
	name: 'mercator',
	frame: { x: 0, y: 0, width: 1000, height: 500 },
	project: ([lng, lat]) => (lat < -80 ? undefined : [lng, lat]),
	placeAt: ([x, y]) => [x, y]
};
const straight: ZoomPath = (from, to) => (t) => [
	from[0] + (to[0] - from[0]) * t,
	from[1] + (to[1] - from[1]) * t,
	from[2] + (to[2] - from[2]) * t
];

fakeFrames();

function stageOf(mayEase = true): Stage {
	const stage = new Stage(plane, () => mayEase);
	stage.moveAlong(straight);
	stage.resize({ width: 500, height: 500 });
	return stage;
}

test('before its size is known a stage has no camera and places nothing', () => {
	const stage = new Stage(plane, () => true);
	expect([stage.camera, stage.home, stage.size]).toEqual(Array(3).fill(undefined));
	expect(stage.positionOf([500, 250])).toBeUndefined();
	stage.zoomBy(2);
	expect(stage.camera).toBeUndefined();
});

test('the first size shows the whole frame', () => {
	const stage = stageOf();
	expect(stage.camera).toEqual({ x: 500, y: 250, scale: 0.5 });
	expect(stage.view).toEqual(stage.home);
	expect(stage.placeAt([250, 250]), 'and back').toEqual([500, 250]);
	expect(stage.positionOf([500, 250])).toEqual([250, 250]);
	expect(stage.positionOf([500, -85]), 'what the plane does not show').toBeUndefined();
});

test('a camera at home stays at home when the window changes', () => {
	const stage = stageOf();
	stage.resize({ width: 1000, height: 800 });
	expect(stage.camera).toEqual({ x: 500, y: 250, scale: 1 });
});

test('a camera elsewhere keeps its centre and scale when the window changes', () => {
	const stage = stageOf();
	const camera = { x: 300, y: 200, scale: 2 };
	stage.moveTo({ camera: camera });
	stage.resize({ width: 700, height: 400 });
	expect(stage.camera).toEqual(camera);
	expect(stage.positionOf([300, 200])).toEqual([350, 200]);
});

test.each<[string, Camera, Partial<Camera>]>([
	[
		'zooms in no closer than allowed',
		{ x: 500, y: 250, scale: 999 },
		{ scale: 0.5 * zoomRange.in }
	],
	['zooms out no farther', { x: 500, y: 250, scale: 0.001 }, { scale: 0.5 * zoomRange.out }],
	['goes half a frame beyond the west', { x: -9999, y: 250, scale: 1 }, { x: -500 }],
	['and the east', { x: 9999, y: 250, scale: 1 }, { x: 1500 }],
	['and the north', { x: 500, y: -9999, scale: 1 }, { y: -250 }],
	['and the south', { x: 500, y: 9999, scale: 1 }, { y: 750 }]
])('a camera %s', (_, asked, got) => {
	const stage = stageOf();
	stage.moveTo({ camera: asked });
	expect(stage.camera).toEqual({ ...asked, ...got });
	const eased = stageOf(false);
	eased.easeTo({ camera: asked });
	expect(eased.camera).toEqual({ ...asked, ...got });
});

test('easing takes its time and ends exactly where it was meant to', () => {
	const stage = stageOf();
	const goal = { x: 700, y: 300, scale: 2 };
	stage.easeTo({ camera: goal });
	expect(stage.view).toEqual(stage.home);
	pass(350);
	expect(stage.camera?.x).toBeCloseTo(600);
	pass(349);
	expect(stage.camera).not.toEqual(goal);
	pass(1);
	expect(stage.camera).toEqual(goal);
	expect(framesAsked(), 'nothing moves any more').toBe(0);
});

test.each([
	['under reduced motion', () => stageOf(false)],
	[
		'before the way of moving is loaded',
		() => {
			const stage = new Stage(plane, () => true);
			stage.resize({ width: 500, height: 500 });
			return stage;
		}
	]
])('%s easing is a jump', (_, make) => {
	const stage = make();
	const goal = { x: 700, y: 300, scale: 2 };
	stage.easeTo({ camera: goal });
	expect(stage.camera).toEqual(goal);
	expect(framesAsked()).toBe(0);
});

test('whatever the reader does ends a movement under way', () => {
	const stage = stageOf();
	stage.easeTo({ camera: { x: 700, y: 300, scale: 2 } });
	pass(100);
	stage.moveTo({ camera: { x: 100, y: 100, scale: 1 } });
	pass(1000);
	expect(stage.camera).toEqual({ x: 100, y: 100, scale: 1 });
	stage.easeTo({ camera: { x: 700, y: 300, scale: 2 } });
	pass(100);
	stage.easeTo({ camera: { x: 200, y: 200, scale: 1 } });
	pass(1000);
	expect(stage.camera).toEqual({ x: 200, y: 200, scale: 1 });
	stage.easeTo({ camera: { x: 700, y: 300, scale: 2 } });
	pass(100);
	const halted = stage.camera;
	stage.stop();
	pass(1000);
	expect(stage.camera).toEqual(halted);
});

test('a camera that has only just left home does not jump back there on a resize', () => {
	const stage = stageOf();
	stage.easeTo({ camera: { x: 700, y: 300, scale: 2 } });
	stage.resize({ width: 1000, height: 500 });
	expect(stage.camera).toEqual({ x: 500, y: 250, scale: 0.5 });
	pass(800);
	expect(stage.camera).toEqual({ x: 700, y: 300, scale: 2 });
});

test('a drag is in pixels of the viewport, a zoom about its centre or about a point', () => {
	const stage = stageOf(false);
	stage.moveTo({ camera: { x: 500, y: 250, scale: 2 } });
	stage.dragBy(-100, 50);
	expect(stage.camera).toEqual({ x: 550, y: 225, scale: 2 });
	stage.zoomBy(1.5);
	expect(stage.camera).toEqual({ x: 550, y: 225, scale: 3 });
	const held = stage.placeAt([100, 400]);
	stage.zoomAbout([100, 400], 2);
	expect(stage.camera?.scale).toBe(6);
	expect(stage.placeAt([100, 400])?.[0]).toBeCloseTo(held?.[0] ?? NaN);
	expect(stage.placeAt([100, 400])?.[1]).toBeCloseTo(held?.[1] ?? NaN);
});

test('far is what is zoomed out of the first view, not what is panned or zoomed in', () => {
	const stage = stageOf(false);
	const far = [1, 0.98, 0.9, 2].map((factor) => {
		stage.moveTo({ camera: { x: 400, y: 250, scale: 0.5 * factor } });
		return stage.isFar;
	});
	expect(far).toEqual([false, false, true, false]);
	expect(new Stage(plane, () => true).isFar, 'without a size').toBe(false);
});

test('another plane is shown whole', () => {
	const stage = stageOf();
	stage.moveTo({ camera: { x: 100, y: 100, scale: 2 } });
	stage.setPlane({
		...plane,
		name: 'azimuthal',
		frame: { x: -50, y: -50, width: 100, height: 100 }
	});
	expect(stage.camera).toEqual({ x: 0, y: 0, scale: 5 });
});

test('a following painter is moved in step', () => {
	const stage = stageOf(false);
	const seen: (Camera | undefined)[] = [];
	stage.follow({ move: ({ camera }) => seen.push(camera) });
	stage.moveTo({ camera: { x: 100, y: 100, scale: 1 } });
	expect(seen).toEqual([
		{ x: 500, y: 250, scale: 0.5 },
		{ x: 100, y: 100, scale: 1 }
	]);
	stage.follow(undefined);
	stage.moveTo({ camera: { x: 200, y: 100, scale: 1 } });
	expect(seen).toHaveLength(2);
});

test('a viewport that has no extent for a moment, as while a page is laid out, changes nothing', () => {
	const stage = stageOf();
	const before = stage.camera;
	for (const size of [
		{ width: 0, height: 500 },
		{ width: 500, height: 0 }
	]) {
		stage.resize(size);
		expect([stage.camera, stage.size]).toEqual([before, { width: 500, height: 500 }]);
	}
});

test('a map that is about something shows that on a new size and a new plane, until it is moved', () => {
	const stage = stageOf(false);
	stage.aim(() => ({ camera: { x: 700, y: 300, scale: (stage.size?.width ?? 0) / 100 } }));
	expect(stage.camera, 'it has not been moved').toEqual({ x: 700, y: 300, scale: 5 });
	stage.resize({ width: 600, height: 500 });
	expect(stage.camera?.scale).toBe(6);
	stage.dragBy(-60, 0);
	stage.resize({ width: 500, height: 500 });
	expect(stage.camera).toEqual({ x: 710, y: 300, scale: 6 });
	stage.setPlane({ ...plane, name: 'azimuthal' });
	expect(stage.camera).toEqual({ x: 700, y: 300, scale: 5 });
});

test('what the map wants may lie beyond what the reader may reach from the first view', () => {
	const stage = stageOf(false);
	const far = { x: 2000, y: 250, scale: 0.1 };
	stage.aim(() => ({ camera: far }));
	expect(stage.camera).toEqual(far);
	expect(stage.scales).toEqual([0.1, 0.5 * zoomRange.in]);
});

const opening = {
	turn: { centre: [-38, 58], bearing: 12 },
	frame: { x: -600, y: -500, width: 1200, height: 1000 }
} as const;

function globeStage(mayEase = false): Stage {
	const stage = new Stage(globePlane(opening), () => mayEase);
	stage.moveAlong(straight);
	stage.resize({ width: 600, height: 500 });
	return stage;
}

test('a globe turns under the hand: the place that is held goes along', () => {
	const stage = globeStage();
	const held = stage.placeAt([300, 250]);
	stage.dragBy(60, 0);
	const [x, y] = (held && stage.positionOf(held)) ?? [NaN, NaN];
	expect(Math.abs(x - 360)).toBeLessThan(6);
	expect(Math.abs(y - 250)).toBeLessThan(8);
});

test('a globe is never turned so far that its pole lies under the eye', () => {
	const stage = globeStage();
	for (let step = 0; step < 40; step++) stage.dragBy(0, 60);
	expect(stage.plane.turn?.centre[1]).toBeLessThanOrEqual(85);
});

test('closer up, what is in the middle comes under the eye, and north comes up', () => {
	const stage = globeStage();
	stage.zoomAbout([300, 250], 8);
	expect(stage.camera).toMatchObject({ x: 0, y: 0 });
	expect(stage.plane.turn?.bearing).toBeCloseTo(0);
	const farEast = globeStage();
	const doha: [number, number] = [51.5, 25.3];
	for (let step = 0; step < 6; step++) {
		farEast.zoomAbout(farEast.positionOf(doha) ?? [0, 0], 1.5);
	}
	const [x, y] = farEast.positionOf(doha) ?? [NaN, NaN];
	expect(x > 0 && x < 600 && y > 0 && y < 500, 'what was aimed at is still in sight').toBe(true);
});

test('a turned globe goes home in one movement', () => {
	const stage = globeStage(true);
	stage.dragBy(200, 100);
	stage.easeTo(stage.home);
	pass(350);
	expect(stage.isHome()).toBe(false);
	pass(400);
	expect(stage.isHome()).toBe(true);
	expect(stage.plane.turn).toEqual(opening.turn);
});
