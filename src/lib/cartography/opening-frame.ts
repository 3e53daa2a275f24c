import { frameAround, type Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { Scene, ScenePlace } from '../../../geo/scene.ts';
import { enclosingCap } from './enclosing-cap.ts';
import { projectOnGlobe, type GlobeTurn } from './globe.ts';
import { leastSide, type Subject } from './turn-score.ts';
import { bestTurn } from './turn-search.ts';

/** How the globe is turned and what of it is shown, in map units of the globe so turned. */
export interface GlobeView {
	readonly turn: GlobeTurn;
	/** The box round everything to be seen, with a margin for its labels. */
	readonly frame: Frame;
}

/** Share of the frame's longer side that stays free on every side, for labels. */
const margin = 0.08;

/** Degrees from the middle of what is shown to its outermost place: at most a little under the horizon. */
const widestCap = 76;

/**
 * The view of the globe that a story opens with, computed from its scene: all its places in sight and
 * well inside the horizon; the long measuring lines as long as can be and at one scale, so that longer
 * looks longer; arcs in sight as far as can be; north not turned by more than 20°; compact for the shape
 * of the map.
 *
 * Where the story spans more than a hemisphere, the origin and the candidates nearest to the jurisdiction
 * come first; `hidden` names those out of sight (ISO alpha-2).
 *
 * @param aspect width by height of the map; several where one turn must suit them all
 * @param also places that should be in view where that makes the rest not much smaller, such as the
 *   corners of the jurisdiction
 * @throws when the scene has no place to look at
 */
export function openingFrame(
	scene: Scene,
	aspect: number | readonly number[],
	also: readonly LngLat[] = []
): GlobeView & { readonly hidden: readonly string[] } {
	const { places, out } = seenTogether(scene.places);
	const isIn = ({ iso2 }: { iso2: string }) => !out.includes(iso2);
	const told = new Set(scene.places.flatMap((place) => (isCandidate(place) ? [place.iso2] : [])));
	const subject: Subject = {
		places,
		figures: scene.measures
			.filter((measure) => told.has(measure.iso2) && isIn(measure))
			.map(({ line }) => line),
		context: scene.arcs.filter(isIn).map(({ line }) => line),
		also: [...anchors(scene.places), ...also],
		aspects: typeof aspect === 'number' ? [aspect] : aspect
	};
	const view = viewOf(subject);
	const project = projectOnGlobe(view.turn);
	const hidden = scene.places
		.filter((place) => place.role !== 'jurisdiction' && !project(place.position))
		.map(({ iso2 }) => iso2);
	return { ...view, hidden };
}

/**
 * The view of the globe that shows some places and the lines between them, for a selection: all of it in
 * sight, the lines as long as can be. It stays close to the turn that the globe has, so that the eye can
 * follow, and never shows less than about 1,000 km.
 *
 * @throws when there is no place
 */
export function frameOfPlaces(
	places: readonly LngLat[],
	lines: readonly (readonly LngLat[])[],
	aspect: number,
	near?: GlobeTurn
): GlobeView {
	return viewOf({ places, figures: lines, context: [], also: [], aspects: [aspect], near });
}

function viewOf(subject: Subject): GlobeView {
	if (subject.places.length === 0) throw new Error('A view of the globe needs a place to show.');
	const { turn, withAlso } = bestTurn(subject, enclosingCap(subject.places).middle);
	const shown = [
		...subject.places,
		...subject.figures.flat(),
		...subject.context.flat(),
		...(withAlso ? subject.also : [])
	];
	const points = shown.map(projectOnGlobe(turn)).filter((point) => point !== undefined);
	return { turn, frame: roomy(points) };
}

function roomy(points: readonly PlanePoint[]): Frame {
	const { x, y, width, height } = frameAround(points);
	const across = Math.max(0, leastSide - width) / 2;
	const down = Math.max(0, leastSide - height) / 2;
	return frameAround(
		[
			[x - across, y - down],
			[x + width + across, y + height + down]
		],
		margin
	);
}

/** Places that fit on one side of the globe: the origin first, then candidates with their line's end, nearest first. */
function seenTogether(places: readonly ScenePlace[]): {
	places: readonly LngLat[];
	out: readonly string[];
} {
	const first = places.filter(({ role }) => role === 'origin').map(({ position }) => position);
	const byDistance = places
		.filter(isCandidate)
		.map((place) => ({ place, far: measured(place) }))
		.sort((a, b) => a.far - b.far);
	return byDistance.reduce<{ places: readonly LngLat[]; out: readonly string[] }>(
		({ places: seen, out }, { place: { iso2, position, nearest } }) => {
			const more = [...seen, position, ...(nearest ? [nearest] : [])];
			return enclosingCap(more).radius <= widestCap
				? { places: more, out }
				: { places: seen, out: [...out, iso2] };
		},
		{ places: first, out: [] }
	);
}

/** Degrees along a place's measuring line; one without a line comes last. */
function measured({ position, nearest }: ScenePlace): number {
	return nearest ? enclosingCap([position, nearest]).radius * 2 : Infinity;
}

function isCandidate({ role }: ScenePlace): boolean {
	return role === 'candidate';
}

function anchors(places: readonly ScenePlace[]): LngLat[] {
	return places.filter(({ role }) => role === 'jurisdiction').map(({ position }) => position);
}
