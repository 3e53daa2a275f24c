import type { Standing } from '../data/vocabulary.ts';
import { frameAround, type Frame } from './frame.ts';
import { greatCircle } from './great-circle.ts';
import type { LngLat } from './lng-lat.ts';
import { toMercator } from './mercator.ts';

/** What a country is to the story; decides how every painter draws it. */
export type Role = 'origin' | 'candidate' | 'jurisdiction';

/** A country of the story, reduced to what a map needs of it. */
export interface ScenePlace {
	readonly iso2: string;
	readonly role: Role;
	/** Candidates only. */
	readonly standing?: Standing | undefined;
	/** The capital, or the hand-set anchor of a country that is drawn by its name alone. */
	readonly position: LngLat;
	/** The nearest soil of the jurisdiction to `position`, where a distance is told of. */
	readonly nearest?: LngLat | undefined;
}

/** A great circle from the origin to one candidate. */
export interface SceneArc {
	readonly iso2: string;
	readonly standing: Standing;
	/** 257 points at equal angular steps, longitudes continuous. */
	readonly line: readonly LngLat[];
}

/** The line along which a place's distance from the jurisdiction is measured. */
export interface SceneMeasure {
	readonly iso2: string;
	/** A great circle from the place to the nearest soil, longitudes continuous. */
	readonly line: readonly LngLat[];
}

/** What a view of the scenario draws, apart from the outlines of the world. */
export interface Scene {
	readonly places: readonly ScenePlace[];
	readonly arcs: readonly SceneArc[];
	readonly measures: readonly SceneMeasure[];
	/** What the flat map shows at first, in map units. */
	readonly frame: Frame;
}

/**
 * The scene of a story: its places as given, an arc from the origin to every candidate, a measuring
 * line for every place that has one, and the frame that holds places and arcs. Painters add colours and pixels; they compute no geometry.
 *
 * @throws when no place is the origin.
 */
export function buildScene(places: readonly ScenePlace[]): Scene {
	const origin = places.find((place) => place.role === 'origin');
	if (!origin) throw new Error('A scene needs an origin among its places');
	const arcs = places.flatMap(({ iso2, role, standing, position }) =>
		role === 'candidate' && standing
			? [{ iso2, standing, line: greatCircle(origin.position, position) }]
			: []
	);
	const measures = places.flatMap(({ iso2, position, nearest }) =>
		nearest ? [{ iso2, line: measureLine(position, nearest) }] : []
	);
	const points = [...places.map((place) => place.position), ...arcs.flatMap((arc) => arc.line)];
	return { places, arcs, measures, frame: frameAround(points.map(toMercator), frameMargin) };
}

/** The line along which a distance is measured: a great circle, longitudes continuous. */
export function measureLine(from: LngLat, to: LngLat): readonly LngLat[] {
	return greatCircle(from, to, measureSegments);
}

/** Steps of a measuring line; enough for the flat map, where it may pass near the pole. */
const measureSegments = 128;

/** Share of the longer side that stays free round the outermost points, for their labels. */
const frameMargin = 0.09;
