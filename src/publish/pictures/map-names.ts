import type { Label, LabelScene, LabelView, PlacedLabel } from '$lib/cartography/labels';
import { labelsIn, wholeLabels } from '$lib/cartography/place-labels';
import { setLines } from '$lib/cartography/set-lines';
import { labelKind, mapType } from '$lib/model/map-labels';
import type { MapContent, MapPlace, PlacedWords } from './map-content.ts';
import type { MapGeometry } from './map-geometry.ts';
import { haloed } from './map-words.ts';
import type { Rect } from './rect.ts';
import { element } from './svg.ts';

/** The names of a map and the numbers on its lines, placed as on every other map of the story. */
export function mapNames(content: MapContent, place: MapPlace, geometry: MapGeometry): PlacedWords {
	const { rect } = geometry;
	const type = place.labelSize / mapType.name;
	const view: LabelView = {
		size: rect,
		project: (at) => {
			const point = geometry.at(at);
			return point && [point[0] - rect.x, point[1] - rect.y];
		},
		type
	};
	const words = content.brief ? namesAlone(content.words) : content.words;
	const placed = wholeLabels(labelsIn(words, view), rect);
	return {
		boxes: placed.map((label) => boxOf(label, rect)),
		markup: placed.map((label) => markupOf(label, type, content, geometry)).join('')
	};
}

/** Names without anything below them, for a map that is shown small. */
function namesAlone(scene: LabelScene): LabelScene {
	const labels = scene.labels.flatMap((label): Label[] => {
		if (labelKind(label.id) !== 'country') return [];
		return [{ ...label, texts: label.texts.slice(-1) }];
	});
	return { ...scene, labels };
}

/** The box of a label in the picture; of one that is turned, the part about its middle that no turn moves. */
function boxOf({ box }: PlacedLabel, { x, y }: Rect): Rect {
	const side = Math.min(box.width, box.height);
	const [width, height] = box.angle === 0 ? [box.width, box.height] : [side, side];
	return { x: x + box.x - width / 2, y: y + box.y - height / 2, width, height };
}

function markupOf(
	label: PlacedLabel,
	type: number,
	{ colours }: MapContent,
	{ rect, unit }: MapGeometry
): string {
	const { box } = label;
	const isNumber = labelKind(label.id) === 'number';
	const isOnLand = label.spot.side === 'on' && !isNumber;
	const halo = colours[isOnLand ? 'map-jurisdiction' : isNumber ? 'map-water' : 'paper'];
	const fill = isOnLand ? colours.paper : colours.ink;
	const lines = setLines(label, type).map(({ text, face, size, x, y, anchor }) =>
		haloed(
			text,
			{ face, size, fill, leading: 1 },
			{ x: rect.x + x, y: rect.y + y - size / 2, anchor },
			{ halo, width: (isNumber ? 5 : 3.2) * unit }
		)
	);
	if (box.angle === 0) return lines.join('');
	const turn = [box.angle, rect.x + box.x, rect.y + box.y].map((value) => value.toFixed(1));
	return element('g', { transform: `rotate(${turn.join(' ')})` }, lines.join(''));
}
