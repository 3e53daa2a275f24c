import { called, isShown, overlap, type Box } from './dom.ts';

/** Labels on other labels, on markers of others, and on controls; markers under controls. */
export function labelClashes(): string[] {
	return [...document.querySelectorAll('.stage')].filter(isShown).flatMap(clashesOn);
}

function clashesOn(stage: Element): string[] {
	const pane = stage.getBoundingClientRect();
	const inPane = (element: Element) =>
		isShown(element) && overlap(element.getBoundingClientRect(), pane) > 0;
	const markers = [...stage.querySelectorAll('.marker')].filter(isShown);
	const labels = markers.flatMap((marker) => {
		const label = marker.querySelector('.label');
		return label && inPane(label) ? [{ marker, box: textBox(label) }] : [];
	});
	for (const marker of stage.querySelectorAll('.measure-words .spot')) {
		const label = marker.querySelector('.label');
		if (label && isShown(label) && inPane(label)) labels.push({ marker, box: levelBox(label) });
	}
	const dots = markers.flatMap((marker) => {
		const dot = marker.querySelector('.dot');
		return dot && inPane(dot) ? [{ marker, box: middleOf(dot) }] : [];
	});
	const frame = stage.closest('.map-pane, .map, body') ?? document.body;
	const controls = [
		...frame.querySelectorAll(
			'.map-controls :is(button, label, summary):not(.layer-menu *), .caption, .route-note, .view-note'
		)
	].filter(inPane);
	const faults: string[] = [];
	labels.forEach(({ marker, box }, index) => {
		for (const other of labels.slice(index + 1)) {
			if (overlap(box, other.box) > 0.5)
				faults.push(`the label of ${called(marker)} lies on that of ${called(other.marker)}`);
		}
		for (const other of dots) {
			if (other.marker !== marker && overlap(box, other.box) > 0.5)
				faults.push(`the label of ${called(marker)} lies on the marker of ${called(other.marker)}`);
		}
		for (const control of controls) {
			if (overlap(box, control.getBoundingClientRect()) > 0.5)
				faults.push(`the label of ${called(marker)} lies on ${called(control)}`);
		}
	});
	// With a country open the map is framed for it: the others may lie anywhere, also beyond the edge.
	const framed = stage.querySelector('.markers.some') ? '.selected, .origin' : '.marker';
	for (const { marker, box } of dots.filter(({ marker }) => marker.matches(framed))) {
		for (const control of controls) {
			if (overlap(box, control.getBoundingClientRect()) > 0.5)
				faults.push(`the marker of ${called(marker)} lies under ${called(control)}`);
		}
	}
	return faults;
}

/** The box of what a label says; of one that is turned, the part about its middle that no turn moves. */
function levelBox(label: Element): Box {
	const box = textBox(label);
	const [width, height] = [box.right - box.left, box.bottom - box.top];
	const isTurned = getComputedStyle(label.parentElement ?? label).rotate !== 'none';
	if (!isTurned) return box;
	const half = Math.min(8, width / 2, height / 2);
	const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** The box of what a label says, without its padding. */
function textBox(label: Element): Box {
	const range = document.createRange();
	range.selectNodeContents(label);
	return range.getBoundingClientRect();
}

/** The box of what is seen of a marker: its drawn dot, which is smaller than what takes the press. */
function middleOf(dot: Element): Box {
	const { left, top, width, height } = dot.getBoundingClientRect();
	const half = 4;
	const [x, y] = [left + width / 2, top + height / 2];
	return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

/** CSS pixels that a marker may be away from where its coordinate is drawn. */
const tolerance = 2;

/** Markers that do not stand where the drawing has their place, and lines that do not end at them. */
export function strayMarkers(): string[] {
	return [...document.querySelectorAll('.stage')].filter(isShown).flatMap(straysOn);
}

function straysOn(stage: Element): string[] {
	const ground = stage.querySelector('svg.world .ground');
	const plane = stage.querySelector('svg.signs');
	if (!plane || !ground) return ['the map has no drawing'];
	const origin = stage.querySelector('.marker.origin');
	return [...plane.querySelectorAll<SVGPathElement>('.arcs [data-iso2] .line')].flatMap((line) => {
		const iso2 = line.closest('[data-iso2]')?.getAttribute('data-iso2') ?? '';
		const marker = stage.querySelector(`.marker[href="#/c/${iso2}"]`);
		return [
			...apart(marker, endOf(line, line.getTotalLength()), iso2),
			...apart(origin, endOf(line, 0), 'the origin'),
			...outsideItsCountry(marker, ground, iso2)
		];
	});
}

function apart(marker: Element | null, end: DOMPoint, name: string): string[] {
	if (!marker || !isShown(marker)) return [];
	const [x, y] = centreOf(marker);
	const away = Math.hypot(x - end.x, y - end.y);
	return away > tolerance
		? [`the marker of ${name} stands ${String(Math.round(away))} px from the end of its arc`]
		: [];
}

function centreOf(marker: Element): [number, number] {
	const box = (marker.querySelector('.dot') ?? marker).getBoundingClientRect();
	return [box.left + box.width / 2, box.top + box.height / 2];
}

/** A point of a path in the window. */
function endOf(path: SVGPathElement, length: number): DOMPoint {
	return path.getPointAtLength(length).matrixTransform(path.getScreenCTM() ?? new DOMMatrix());
}

/** A capital whose marker lies clearly outside the outline of its country. */
function outsideItsCountry(marker: Element | null, plane: Element, iso2: string): string[] {
	const outline = plane.querySelector<SVGPathElement>(`#s-${iso2}`);
	const matrix = outline?.getScreenCTM();
	if (!marker || !outline || !matrix || !isShown(marker)) return [];
	const [x, y] = centreOf(marker);
	// Outlines are simplified: a capital on the coast may lie beside its own.
	const around = [0, 2, 4, 7, 10, 14].flatMap((reach) =>
		Array.from({ length: 8 }, (_, step) => [
			reach * Math.cos((step * Math.PI) / 4),
			reach * Math.sin((step * Math.PI) / 4)
		])
	);
	const inside = around.some(([dx = 0, dy = 0]) =>
		outline.isPointInFill(new DOMPoint(x + dx, y + dy).matrixTransform(matrix.inverse()))
	);
	return inside ? [] : [`the marker of ${iso2} lies outside its country`];
}
