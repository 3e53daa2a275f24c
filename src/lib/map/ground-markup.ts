import type { DrawnShape } from '../../../geo/geography.ts';
import type { Frame } from '../../../geo/frame.ts';
import type { Scene } from '../../../geo/scene.ts';
import {
	hatch,
	strokeAttributes,
	strokeProperties,
	strokes,
	type Stroke
} from '$lib/cartography/symbology';

/** What lies on the ground, as path data in the units of a plane. */
export interface GroundDrawing {
	/** What lies under the land: water, graticule, rings. */
	readonly beneath?: string;
	readonly shapes: readonly DrawnShape[];
	readonly disputes: readonly {
		readonly id: string;
		readonly pathData: string;
		readonly linePathData: string;
	}[];
	/** What lies over the hatches. */
	readonly above?: string;
}

/**
 * The ground of a map as SVG markup: outlines and hatches. Countries are links to their dossiers, so that
 * the map can be clicked before and without any script. They are out of the tab order: the country list
 * and the markers lead to the same places.
 *
 * @param hrefOf where a country leads that the story does not tell of, if anywhere
 */
export function groundMarkup(
	scene: Pick<Scene, 'places'>,
	drawing: GroundDrawing,
	hrefOf: (iso2: string) => string | undefined
): string {
	return (
		(drawing.beneath ?? '') +
		outlines(scene, drawing.shapes, hrefOf) +
		hatches(drawing.disputes) +
		(drawing.above ?? '')
	);
}

function outlines(
	scene: Pick<Scene, 'places'>,
	shapes: GroundDrawing['shapes'],
	hrefOf: (iso2: string) => string | undefined
): string {
	const told = new Map(scene.places.map((place) => [place.iso2, place]));
	const land = shapes
		.filter(({ iso2 }) => !told.has(iso2))
		.map(({ iso2, pathData }) => {
			const path = `<path id="s-${iso2}" d="${pathData}"/>`;
			const href = hrefOf(iso2);
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

function hatches(disputes: GroundDrawing['disputes']): string {
	const dashed = attributesOf(strokes.dispute);
	const drawn = disputes.map(({ id, pathData, linePathData }) => {
		const line = linePathData === '' ? '' : `<path class="line"${dashed} d="${linePathData}"/>`;
		return `<g data-dispute="${id}"><path class="hatch" fill="url(#hatch)" d="${pathData}"/>${line}</g>`;
	});
	return `<g class="disputes">${drawn.join('')}</g>`;
}

/** The drawing of a map with some ground on it; an empty one waits for its ground. */
export function groundSvg(plane: string, frame: Frame, markup: string): string {
	const box = [frame.x, frame.y, frame.width, frame.height].map((each) => each.toFixed(1));
	const unit = Math.max(frame.width, frame.height) / 800;
	return (
		`<svg class="world" viewBox="${box.join(' ')}" style="${strokeProperties}" aria-hidden="true">` +
		`<defs>${hatchPattern(unit)}</defs>` +
		`<g class="ground" data-plane="${plane}" style="--unit:${unit.toFixed(3)}">${markup}</g></svg>`
	);
}

/** Slanting stripes; `unit` is user units to a CSS pixel. */
function hatchPattern(unit: number): string {
	const side = `width="${String(hatch.step)}" height="${String(hatch.step)}"`;
	const stripe = `<rect class="hatch-line" width="${String(hatch.width)}" height="${String(hatch.step)}"/>`;
	return `<pattern id="hatch" ${side} patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(unit)}">${stripe}</pattern>`;
}

/** How the hatch is scaled and slanted, so that it is as fine at every zoom. */
export function hatchTransform(unit: number): string {
	return `scale(${unit.toFixed(4)}) rotate(${String(hatch.degrees)})`;
}

/** A stroke as attributes of markup. */
export function attributesOf(stroke: Stroke): string {
	return Object.entries(strokeAttributes(stroke))
		.map(([name, value]) => ` ${name}="${String(value)}"`)
		.join('');
}
