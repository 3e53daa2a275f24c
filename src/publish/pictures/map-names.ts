import { textWidth } from '$lib/cartography/text-width';
import { labelBox, placeLabels, type LabelRequest, type Placement } from '../../../geo/labels.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { MapContent, MapPlace, PlacedWords } from './map-content.ts';
import type { MapGeometry } from './map-geometry.ts';
import { haloed, mapStyle } from './map-words.ts';
import { contains, grown, isIn, overlap, type Rect } from './rect.ts';
import { lineHeight, type TextStyle } from './set-text.ts';

interface WantedName {
	readonly id: string;
	readonly at: PlanePoint;
	readonly lines: readonly string[];
	/** Whether the picture is wrong without it. */
	readonly needed: boolean;
	/** Whether it stands on its point instead of beside it. */
	readonly centred: boolean;
}

interface PlacedName {
	readonly name: WantedName;
	/** Undefined where the name stands on its point. */
	readonly placement: Placement | undefined;
	readonly box: Rect;
}

/** Room round a place's dot that no other name may take, in pixels of the layout. */
const dotRoom = 7;

/**
 * The names of a map, clear of each other and of its lines as far as can be. Where they cannot be
 * with their second lines, none has one. A name that the picture can do without is left out where it
 * would touch another or the edge.
 */
export function mapNames(content: MapContent, place: MapPlace, geometry: MapGeometry): PlacedWords {
	const styleOf = (name: WantedName, line: number): TextStyle =>
		line === 0 && name.needed
			? mapStyle('sans600', 1, content.colours.ink, place)
			: mapStyle('sans400', line === 0 ? 0.94 : 0.9, content.colours.ink, place);
	let wanted = wantedNames(content, geometry);
	const cramped = placeNames(wanted, styleOf, geometry).some(
		({ name, box }, _, all) =>
			name.lines.length > 1 &&
			(!contains(geometry.rect, box) ||
				all.some(
					(other) =>
						other.name !== name &&
						(overlap(other.box, box) || isIn(other.name.at, grown(box, dotRoom * geometry.unit)))
				))
	);
	if (cramped) wanted = wanted.map((name) => ({ ...name, lines: name.lines.slice(0, 1) }));
	for (;;) {
		const placed = placeNames(wanted, styleOf, geometry);
		const dropped = placed.find(
			({ box, name }) =>
				!name.needed &&
				(!contains(geometry.rect, box) ||
					placed.some((other) => other.box !== box && overlap(other.box, box)))
		);
		if (!dropped) {
			return {
				boxes: placed.map(({ box }) => box),
				markup: placed.map((name) => markupOf(name, styleOf, content, geometry)).join('')
			};
		}
		wanted = wanted.filter((name) => name !== dropped.name);
	}
}

function wantedNames(content: MapContent, geometry: MapGeometry): WantedName[] {
	const { scene, labels, selected, measured, nearestNames, brief } = content;
	const about = scene.arcs.some(({ iso2 }) => iso2 === selected);
	const inner = grown(geometry.rect, -8 * geometry.unit);
	const places = scene.places.flatMap((place): WantedName[] => {
		const label = labels.get(place.iso2);
		const at = geometry.at(place.position);
		if (!label || !at || !isIn(at, inner)) return [];
		const second = brief || about ? undefined : label.second;
		return [
			{
				id: place.iso2,
				at,
				lines: [label.name, ...(second === undefined ? [] : [second])],
				needed: !about || place.role !== 'candidate' || place.iso2 === selected,
				centred: place.role === 'jurisdiction'
			}
		];
	});
	const ends = scene.places.flatMap(({ iso2, nearest }): WantedName[] => {
		const name = nearestNames.get(iso2);
		const at = nearest && iso2 === selected && measured.includes(iso2) && geometry.at(nearest);
		return at && name !== undefined && isIn(at, inner)
			? [{ id: `${iso2}-end`, at, lines: [name], needed: false, centred: false }]
			: [];
	});
	return [...places, ...ends];
}

function placeNames(
	names: readonly WantedName[],
	styleOf: (name: WantedName, line: number) => TextStyle,
	{ rect, unit, linePoints }: MapGeometry
): PlacedName[] {
	const inUnits = ([x, y]: PlanePoint): PlanePoint => [(x - rect.x) / unit, (y - rect.y) / unit];
	const requests = names.map((name) => {
		const styles = name.lines.map((line, index) => ({ line, style: styleOf(name, index) }));
		const widths = styles.map(({ line, style }) => textWidth(line, style));
		const height = styles.reduce((sum, { style }) => sum + lineHeight(style), 0);
		const size = { width: Math.max(...widths) / unit + 4, height: height / unit };
		return { name, request: { id: name.id, at: inUnits(name.at), size } };
	});
	const beside = requests.filter(({ name }) => !name.centred).map(({ request }) => request);
	const standing = requests.filter(({ name }) => name.centred);
	const placements = placeLabels([
		{
			size: { width: rect.width / unit, height: rect.height / unit },
			labels: beside,
			lines: [...linePoints.map(inUnits), ...standing.flatMap(({ request }) => pointsOver(request))]
		}
	]);
	return requests.map(({ name, request }) => {
		const placement = placements.get(name.id);
		const box = placement === undefined ? boxAround(request) : labelBox(request, placement);
		return {
			name,
			placement,
			box: {
				x: rect.x + box.left * unit,
				y: rect.y + box.top * unit,
				width: (box.right - box.left) * unit,
				height: (box.bottom - box.top) * unit
			}
		};
	});
}

function markupOf(
	{ name, placement, box }: PlacedName,
	styleOf: (name: WantedName, line: number) => TextStyle,
	{ colours }: MapContent,
	{ unit }: MapGeometry
): string {
	const padding = 2 * unit;
	const [x, anchor] = placement?.includes('w')
		? ([box.x + box.width - padding, 'end'] as const)
		: placement?.includes('e')
			? ([box.x + padding, 'start'] as const)
			: ([box.x + box.width / 2, 'middle'] as const);
	let { y } = box;
	return name.lines
		.map((line, index) => {
			const style = styleOf(name, index);
			const drawn = haloed(line, style, { x, y, anchor }, { colours, unit });
			y += lineHeight(style);
			return drawn;
		})
		.join('');
}

/** The box of a name that stands on its point. */
function boxAround({ at: [x, y], size }: LabelRequest) {
	return {
		left: x - size.width / 2,
		right: x + size.width / 2,
		top: y - size.height / 2,
		bottom: y + size.height / 2
	};
}

/** Points all over a name that stands already, for others to keep clear of. */
function pointsOver(request: LabelRequest): PlanePoint[] {
	const { left, right, top, bottom } = boxAround(request);
	const shares = Array.from({ length: 13 }, (_, index) => index / 12);
	return shares.flatMap((across) =>
		[0, 0.33, 0.67, 1].map((down): PlanePoint => [
			left + (right - left) * across,
			top + (bottom - top) * down
		])
	);
}
