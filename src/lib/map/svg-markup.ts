import type { DrawnDispute, DrawnShape } from '../../../geo/geography.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { encodeLine } from '../../../geo/path-data.ts';
import type { Scene, SceneArc } from '../../../geo/scene.ts';
import { arcStrokes, strokeAttributes, strokes, type Stroke } from '$lib/model/strokes';

/** Every how many points of an arc the SVG painter draws: 65 of 257, under half a pixel off. */
const arcStride = 4;

/** What an SVG view draws from: outlines in the units of its plane, and the plane itself. */
export interface Drawing {
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly DrawnDispute[];
	/** Places to the units of the plane; undefined where it does not show them. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
	/** Where a country that the story does not tell of leads, if anywhere. */
	readonly otherHref: (iso2: string) => string | undefined;
}

/**
 * The scene as SVG markup in map units: outlines, hatches, arcs. Countries are
 * links to their dossiers, so that the map can be clicked before and without any script.
 * They are out of the tab order: the country list and the markers lead to the same places.
 */
export function svgMarkup(scene: Scene, drawing: Drawing): string {
	return outlines(scene, drawing) + hatches(drawing) + arcs(scene, drawing);
}

function outlines(scene: Scene, { shapes, otherHref }: Drawing): string {
	const told = new Map(scene.places.map((place) => [place.iso2, place]));
	const land = shapes
		.filter(({ iso2 }) => !told.has(iso2))
		.map(({ iso2, pathData }) => {
			const path = `<path id="s-${iso2}" d="${pathData}"/>`;
			const href = otherHref(iso2);
			return href === undefined ? path : `<a href="${href}" tabindex="-1">${path}</a>`;
		});
	const story = shapes.flatMap(({ iso2, pathData }) => {
		const place = told.get(iso2);
		if (!place) return [];
		const path = `<path id="s-${iso2}" d="${pathData}"/>`;
		return `<a href="#/c/${iso2}" data-iso2="${iso2}" tabindex="-1" class="${place.role} ${place.standing ?? ''}">${path}</a>`;
	});
	const border = attributesOf(strokes.border);
	return `<g class="land"${border}>${land.join('')}</g><g class="told"${border}>${story.join('')}</g>`;
}

function hatches({ disputes }: Drawing): string {
	const drawn = disputes.map(({ id, pathData, linePathData }) => {
		const dashed = attributesOf(strokes.dispute);
		const line = linePathData === '' ? '' : `<path class="line"${dashed} d="${linePathData}"/>`;
		return `<g data-dispute="${id}"><path class="hatch" fill="url(#hatch)" d="${pathData}"/>${line}</g>`;
	});
	return `<g class="disputes">${drawn.join('')}</g>`;
}

function arcs(scene: Scene, { project }: Drawing): string {
	const drawn = scene.arcs.map((arc) => {
		const { iso2, standing } = arc;
		const d = pathOf(arcPoints(arc), project);
		const stroke = attributesOf(arcStrokes[standing]);
		return `<a href="#/c/${iso2}" data-iso2="${iso2}" tabindex="-1" class="arc ${standing}"><path class="hit" d="${d}"/><path class="line"${stroke} d="${d}"/></a>`;
	});
	return `<g class="arcs">${drawn.join('')}</g>`;
}

/** The points of an arc that are drawn. */
export function arcPoints({ line }: SceneArc): LngLat[] {
	return line.filter((_, index) => index % arcStride === 0);
}

/** A stroke as attributes of markup. */
export function attributesOf(stroke: Stroke): string {
	return Object.entries(strokeAttributes(stroke))
		.map(([name, value]) => ` ${name}="${String(value)}"`)
		.join('');
}

function pathOf(line: readonly LngLat[], project: Drawing['project']): string {
	return lineRuns(line, project, worldUnits / 2)
		.map((run) => encodeLine(run.points))
		.join('');
}
