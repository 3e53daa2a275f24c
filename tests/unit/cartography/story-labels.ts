import { fitInside, type Size } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toDrawnMercator } from '../../../geo/mercator.ts';
import type {
	Label,
	LabelLine,
	LabelScene,
	LabelView
} from '../../../src/lib/cartography/labels.ts';
import { projectOnGlobe } from '../../../src/lib/cartography/globe.ts';
import { openingFrame } from '../../../src/lib/cartography/opening-frame.ts';
import { barrow, caracas, statesCorners, storyScene } from './scenes.ts';

export const bold = (text: string, size = 15): LabelLine => ({ text, face: 'sans600', size });
export const plain = (text: string, size = 12.5): LabelLine => ({ text, face: 'sans400', size });

const candidates = [
	['c0', 'Russia', 'Moscow', 'No extradition treaty', '5,850 km'],
	['c1', 'Türkiye', 'Ankara', 'Treaty 1981', '7,590 km'],
	['c2', 'Qatar', 'Doha', 'No extradition treaty', '9,060 km'],
	['c3', 'Cuba', 'Havana', 'Treaty dormant', '161 km']
] as const;

const areas: readonly (readonly [string, LngLat])[] = [
	['Atlantic Ocean', [-40, 33]],
	['Arctic Ocean', [-150, 82]],
	['Norwegian Sea', [3, 68]],
	['Hudson Bay', [-85, 59]],
	['Caribbean Sea', [-75, 15]],
	['Canada', [-100, 58]],
	['Greenland', [-41, 72]],
	['Algeria', [2, 28]],
	['Egypt', [29, 27]],
	['Ukraine', [31, 49]],
	['Mexico', [-102, 24]],
	['Brazil', [-53, -8]],
	['Spain', [-4, 40]],
	['Colombia', [-73, 4]]
];

function placeOf(id: string) {
	return storyScene.places.find(({ iso2 }) => iso2 === id)?.position ?? caracas;
}

export function lineOf(id: string): readonly LngLat[] {
	return storyScene.measures.find(({ iso2 }) => iso2 === id)?.line ?? [];
}

const labels: readonly Label[] = [
	...candidates.map(([id, name, capital, treaty]): Label => ({
		kind: 'point',
		id,
		at: placeOf(id),
		radius: 5,
		must: true,
		texts: [
			[bold(name), plain(capital), bold(treaty, 12.5)],
			[bold(name), bold(treaty, 12.5)],
			[bold(name)]
		]
	})),
	{
		kind: 'point',
		id: 'origin',
		at: caracas,
		radius: 5,
		must: true,
		texts: [[bold('Venezuela'), plain('Maduro, Caracas')], [bold('Venezuela')]]
	},
	...candidates.map(([id, , , , km]): Label => ({
		kind: 'line',
		id: `${id}-km`,
		line: lineOf(id),
		must: true,
		texts: [[bold(km)]]
	})),
	{
		kind: 'area',
		id: 'us',
		at: [-98, 39],
		must: true,
		texts: [[bold('United States', 14)], [bold('US', 14)]]
	},
	{
		kind: 'point',
		id: 'barrow',
		at: barrow,
		radius: 3,
		must: false,
		texts: [[plain('Point Barrow,'), plain('Alaska')], [plain('Alaska')]]
	},
	{
		kind: 'note',
		id: 'note',
		line: lineOf('c0'),
		must: false,
		texts: [[plain('1,740 km nearer than Ankara,'), plain('by way of Alaska')]]
	},
	...areas.map(([name, at]): Label => ({
		kind: 'area',
		id: name,
		at,
		must: false,
		texts: [[plain(name, 11.5)]]
	}))
];

const ends = storyScene.measures.flatMap(({ line }) => line.slice(-1));

/** The story's labels as the opening view has them. */
export const storyLabels: LabelScene = {
	labels,
	marks: [
		...[caracas, ...candidates.map(([id]) => placeOf(id))].map((at) => ({ at, radius: 5 })),
		...ends.map((at) => ({ at, radius: 3 }))
	],
	lines: [
		...storyScene.measures.map(({ line }) => ({ line, weight: 2 })),
		...storyScene.arcs.map(({ line }) => ({ line, weight: 0.7 }))
	]
};

const insets = { top: 24, right: 48, bottom: 32, left: 24 };

/** The opening view of the globe in a window, with the map's controls in three of its corners. */
export function globeView(size: Size): LabelView {
	const inner = (size.width - 72) / (size.height - 56);
	const { turn, frame } = openingFrame(storyScene, inner, statesCorners);
	const camera = fitInside(frame, size, insets, 100);
	const onGlobe = projectOnGlobe(turn);
	return {
		size,
		covered: controlsOf(size),
		project: (place) => inWindow(onGlobe(place), camera, size)
	};
}

/** The flat map in a window, showing the whole story. */
export function flatView(size: Size): LabelView {
	const camera = fitInside(storyScene.frame, size, insets, 100);
	return {
		size,
		covered: controlsOf(size),
		project: (place) => inWindow(toDrawnMercator(place), camera, size)
	};
}

function inWindow(
	point: readonly [number, number] | undefined,
	camera: { x: number; y: number; scale: number },
	{ width, height }: Size
): readonly [number, number] | undefined {
	return (
		point && [
			(point[0] - camera.x) * camera.scale + width / 2,
			(point[1] - camera.y) * camera.scale + height / 2
		]
	);
}

function controlsOf({ width, height }: Size) {
	if (width < 640) return [];
	return [
		{ left: 0, top: 0, right: 100, bottom: 40 },
		{ left: width - 48, top: height - 100, right: width, bottom: height }
	];
}
