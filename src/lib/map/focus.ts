import { fitInside, frameAround, type Camera, type Insets, type Size } from '../../../geo/frame.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toMercator, worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { middleOf, unitVector } from '../../../geo/unit-vector.ts';
import type { Plane } from './plane.ts';

/** What the map is about while a country is open. */
export interface Focus {
	readonly iso2: string;
	/** Its capital first; the frame holds all of them, where the view shows them at once. */
	readonly places: readonly LngLat[];
	/** The line its distance is measured along; held where the view draws it in one piece. */
	readonly line: readonly LngLat[];
	/** Half the side of the smallest part of the map, in map units, that still says where it lies. */
	readonly half: number;
}

/** Map units from the middle of a globe to its edge. */
const globeRadius = worldUnits / (2 * Math.PI);

/** How far in front of its edge a globe shows a place well: the cosine of the angle from its middle. */
const wellInFront = 0.12;

/** The camera that shows a country with all its distance is about, clear of labels and controls. */
export function focusCamera(focus: Focus, plane: Plane, size: Size, home: Camera): Camera {
	const insets = insetsOf(size);
	const room = Math.min(
		size.width - insets.left - insets.right,
		size.height - insets.top - insets.bottom
	);
	const closest = room / (2 * focus.half);
	if (plane.name === 'globe') return globeCamera(focus, size, insets, closest) ?? home;
	const runs = lineRuns(focus.line, plane.project, worldUnits / 2);
	const isWhole = runs.length === 1 && focus.line.every((place) => plane.project(place));
	const points = [...focus.places, ...(isWhole ? focus.line : [])]
		.map((place) => plane.project(place))
		.filter((point) => point !== undefined);
	return points.length === 0 ? home : fitInside(frameAround(points), size, insets, closest);
}

/** A globe turns to the middle of what it shows. The eye is so far that it sees an orthographic one. */
function globeCamera(
	{ places, line }: Focus,
	size: Size,
	insets: Insets,
	closest: number
): Camera | undefined {
	for (const held of [[...places, ...line], places, places.slice(0, 2)]) {
		const middle = middleOf(held);
		const seen = held.map((place) => onGlobe(place, middle));
		if (seen.some(({ front }) => front < wellInFront)) continue;
		const across = Math.max(...seen.map(({ at: [x] }) => Math.abs(x)));
		const down = Math.max(...seen.map(({ at: [, y] }) => Math.abs(y)));
		const [x, y] = toMercator(middle);
		const scale = Math.min(
			closest,
			(size.width / 2 - Math.max(insets.left, insets.right)) / across,
			(size.height / 2 - Math.max(insets.top, insets.bottom)) / down
		);
		return { x, y, scale };
	}
	return undefined;
}

/** Where a globe that faces `middle` shows a place, in map units from its centre, and how far in front. */
function onGlobe(place: LngLat, middle: LngLat): { at: PlanePoint; front: number } {
	const [a, b, c] = unitVector(place);
	const [x, y, z] = unitVector(middle);
	const flat = Math.hypot(x, y);
	const east = flat === 0 ? b : (x * b - y * a) / flat;
	const north = flat === 0 ? -a * Math.sign(z) : c * flat - ((x * a + y * b) * z) / flat;
	return { at: [east * globeRadius, -north * globeRadius], front: a * x + b * y + c * z };
}

/** What labels and the map's own controls take along each edge; little of a small map. */
function insetsOf({ width, height }: Size): Insets {
	const wanted =
		width < 640
			? { top: 44, right: 32, bottom: 40, left: 32 }
			: { top: 72, right: 72, bottom: 56, left: 40 };
	const [across, down] = [width / 5, height / 5];
	return {
		top: Math.min(wanted.top, down),
		right: Math.min(wanted.right, across),
		bottom: Math.min(wanted.bottom, down),
		left: Math.min(wanted.left, across)
	};
}
