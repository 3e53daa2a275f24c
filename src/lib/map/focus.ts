import { projectOnGlobe, type GlobeTurn } from '$lib/cartography/globe';
import { frameOfPlaces } from '$lib/cartography/opening-frame';
import { fitInside, frameAround, type Frame, type Insets, type Size } from '../../../geo/frame.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits } from '../../../geo/mercator.ts';
import type { Plane } from './plane.ts';
import type { StageView } from './stage-view.ts';

/** What the map is about while a country is open. */
export interface Focus {
	readonly iso2: string;
	/** Its capital first; the view holds all of them, where the plane shows them at once. */
	readonly places: readonly LngLat[];
	/** The line its distance is measured along; held where the plane draws it in one piece. */
	readonly line: readonly LngLat[];
}

/** The least side, in map units, of what is shown of the world round a country: enough to say where it lies. */
const leastSide = 150;

/** The view that shows a country with all its distance is about, clear of labels and controls. */
export function focusView(focus: Focus, plane: Plane, size: Size, home: StageView): StageView {
	const insets = insetsOf(size);
	const room = Math.min(
		size.width - insets.left - insets.right,
		size.height - insets.top - insets.bottom
	);
	const closest = room / leastSide;
	if (plane.home) {
		const { turn, frame } = globeFrame(focus, plane.home, home, size, insets);
		return { camera: fitInside(frame, size, insets, closest), turn };
	}
	const runs = lineRuns(focus.line, plane.project, worldUnits / 2);
	const isWhole = runs.length === 1 && focus.line.every((place) => plane.project(place));
	const points = [...focus.places, ...(isWhole ? focus.line : [])]
		.map((place) => plane.project(place))
		.filter((point) => point !== undefined);
	return points.length === 0
		? home
		: { camera: fitInside(frameAround(points), size, insets, closest) };
}

/** The view that holds some places, such as the turns of a route, with room for a note about them. */
export function placesView(
	places: readonly LngLat[],
	plane: Plane,
	size: Size
): StageView | undefined {
	const { left, right, top, bottom } = insetsOf(size);
	const isSmall = size.width < 640;
	const insets: Insets = {
		left,
		right,
		top: isSmall ? Math.min(96, size.height / 3) : top,
		bottom: isSmall ? bottom : Math.min(128, size.height / 4)
	};
	if (plane.home) {
		const aspect =
			(size.width - insets.left - insets.right) / (size.height - insets.top - insets.bottom);
		const { turn, frame } = frameOfPlaces(places, [], aspect, plane.home);
		return { camera: fitInside(frame, size, insets, Infinity), turn };
	}
	const points = places.map((place) => plane.project(place)).filter((point) => point !== undefined);
	return points.length === 0
		? undefined
		: { camera: fitInside(frameAround(points), size, insets, Infinity) };
}

/** From which share of what the globe shows at first a part of it is looked at from elsewhere. */
const closeUp = 0.5;

/**
 * How a globe is turned for a country, and what of it is shown. As long as much of it is shown it keeps its
 * turn: the eye stays, and lengths can be compared. Closer, it turns so that the country is seen from above.
 */
function globeFrame(
	{ places, line }: Focus,
	turn: GlobeTurn,
	home: StageView,
	size: Size,
	insets: Insets
): { turn: GlobeTurn; frame: Frame } {
	const points = [...places, ...line].map(projectOnGlobe(turn));
	const seen = points.filter((point) => point !== undefined);
	if (seen.length === points.length) {
		const frame = frameAround(seen);
		const share =
			(Math.max(frame.width, frame.height) * home.camera.scale) / Math.min(size.width, size.height);
		if (share > closeUp) return { turn, frame };
	}
	const aspect =
		(size.width - insets.left - insets.right) / (size.height - insets.top - insets.bottom);
	return frameOfPlaces(places, line.length > 0 ? [line] : [], aspect, turn);
}

/** What labels and the map's own controls take along each edge; little of a small map. */
function insetsOf({ width, height }: Size): Insets {
	const wanted =
		width < 640
			? { top: 52, right: 64, bottom: 40, left: 40 }
			: { top: 96, right: 132, bottom: 64, left: 72 };
	const [across, down] = [width / 5, height / 5];
	return {
		top: Math.min(wanted.top, down),
		right: Math.min(wanted.right, across),
		bottom: Math.min(wanted.bottom, down),
		left: Math.min(wanted.left, across)
	};
}
