import { textWidth } from '$lib/cartography/text-width';
import type { MapContent, MapPlace, PlacedWords } from './map-content.ts';
import type { MapGeometry } from './map-geometry.ts';
import { haloed, mapStyle } from './map-words.ts';
import { contains, grown, isIn, overlap, type Rect } from './rect.ts';
import { lineHeight } from './set-text.ts';

/** Directions from the origin that are tried, in radians clockwise from east: the first is best. */
const directions = Array.from(
	{ length: 90 },
	(_, turn) => 0.5 + Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * (Math.PI / 45)
);

/** What a direction one step farther from the best costs, in figures that can be shown. */
const detour = 0.02;

/**
 * The figures of the rings, all in the direction where most of them are clear of names, points and
 * lines; one that is not clear even there is left out.
 */
export function ringFigures(
	content: MapContent,
	place: MapPlace,
	geometry: MapGeometry,
	names: readonly Rect[]
): PlacedWords {
	const { rings, ringWords, brief, scene, colours } = content;
	if (brief || rings.length === 0) return { markup: '', boxes: [] };
	const style = mapStyle('sans400', 0.86, colours['ink-soft'], place);
	const { unit, centre, rect } = geometry;
	const dots = scene.places
		.map(({ position }) => geometry.at(position))
		.filter((point) => point !== undefined);
	const obstacles = [...geometry.linePoints, ...dots];
	const figures = rings.map((km) => ({
		text: ringWords(km),
		radius: geometry.ringRadius(km),
		width: textWidth(ringWords(km), style) + 6 * unit,
		height: lineHeight(style)
	}));
	const isFree = (box: Rect) =>
		contains(grown(rect, -2 * unit), box) &&
		!names.some((name) => overlap(name, box)) &&
		!obstacles.some((point) => isIn(point, grown(box, 4 * unit)));
	const inDirection = (angle: number) => {
		const placed: { text: string; box: Rect }[] = [];
		for (const { text, radius, width, height } of figures) {
			const box = {
				x: centre[0] + radius * Math.cos(angle) - width / 2,
				y: centre[1] + radius * Math.sin(angle) - height / 2,
				width,
				height
			};
			const last = placed.at(-1);
			if (isFree(box) && !(last && overlap(last.box, box))) placed.push({ text, box });
		}
		return placed;
	};
	let best: { score: number; placed: ReturnType<typeof inDirection> } = { score: -1, placed: [] };
	directions.forEach((angle, turn) => {
		const placed = inDirection(angle);
		const score = placed.length - turn * detour;
		if (score > best.score) best = { score, placed };
	});
	return {
		boxes: best.placed.map(({ box }) => box),
		markup: best.placed
			.map(({ text, box }) =>
				haloed(
					text,
					style,
					{ x: box.x + box.width / 2, y: box.y, anchor: 'middle' },
					{ halo: colours.paper, width: 3.2 * unit }
				)
			)
			.join('')
	};
}
