import { geography } from 'virtual:geography';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { encodeLine, encodeRings } from '../../../geo/path-data.ts';
import { buildScene } from '../../../geo/scene.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { arcSymbols, measureSymbol } from '$lib/cartography/symbology';
import type { Story } from '$lib/model/story';
import { drawGround } from './ground-drawing.ts';
import { attributesOf, groundMarkup, groundSvg, type GroundDrawing } from './ground-markup.ts';
import { thinned } from './line-ends.ts';
import { measuresShown } from './measures-shown.ts';
import { globePlane } from './plane.ts';
import { worldOf } from './world.ts';

const world = worldOf(geography);

/**
 * The ground that a page of the map arrives with: the globe as the story opens it, drawn once on the
 * server. What lies behind the globe is left out.
 *
 * @param hrefOf where a country leads that the story does not tell of, if anywhere
 */
export function openingGround(story: Story, hrefOf: (iso2: string) => string | undefined): string {
	const scene = buildScene(story.countries);
	const drawing = drawGround(globePlane(story.opening), scene, world, 0);
	return groundSvg(
		'globe',
		story.opening.frame,
		groundMarkup(scene, inFewLetters(drawing), hrefOf)
	);
}

/**
 * The globe as the story opens it with its arcs and measuring lines, for pictures of a part of it, to be
 * drawn by reference.
 */
export function stillGlobe(story: Story): string {
	const scene = buildScene(story.countries);
	const plane = globePlane(story.opening);
	const drawing = inFewLetters(drawGround(plane, scene, world, 0));
	const ground = groundMarkup(scene, drawing, () => undefined).replaceAll(/ id="s-[^"]*"/g, '');
	const pathOf = (line: readonly LngLat[]) =>
		lineRuns(line, plane.project, Infinity)
			.map(({ points }) => encodeLine(points))
			.join('');
	const arcs = scene.arcs.map(
		({ line, standing }) =>
			`<g class="arc ${standing}"><path class="line"${attributesOf(arcSymbols[standing].stroke)} d="${pathOf(thinned(line))}"/></g>`
	);
	const measures = measuresShown(story.countries, scene, undefined).map(
		({ line }) =>
			`<g class="measure"><path class="line"${attributesOf(measureSymbol.stroke)} d="${pathOf(line)}"/></g>`
	);
	return `<g id="drawn-world"><g class="ground">${ground}</g><g class="arcs">${arcs.join('')}</g><g class="measures">${measures.join('')}</g></g>`;
}

function inFewLetters(drawing: GroundDrawing): GroundDrawing {
	return {
		beneath: drawing.beneath?.replace(/ d="([^"]*)"/g, (_, d: string) => ` d="${shorter(d)}"`),
		shapes: drawing.shapes
			.map(({ iso2, pathData }) => ({ iso2, pathData: shorter(pathData) }))
			.filter(({ pathData }) => pathData !== ''),
		disputes: drawing.disputes
			.map((dispute) => ({
				...dispute,
				pathData: shorter(dispute.pathData),
				linePathData: shorter(dispute.linePathData)
			}))
			.filter(({ pathData }) => pathData !== '')
	};
}

/** Path data of whole numbers, as d3 writes it, with relative steps and no spare letter. */
function shorter(pathData: string): string {
	const parts = pathData.split('M').filter((part) => part !== '');
	return parts
		.map((part) => {
			const numbers = part.match(/-?\d+/g)?.map(Number) ?? [];
			const points = Array.from(
				{ length: Math.floor(numbers.length / 2) },
				(_, index): PlanePoint => [numbers[2 * index] ?? 0, numbers[2 * index + 1] ?? 0]
			);
			return part.endsWith('Z') ? encodeRings([points]) : encodeLine(points);
		})
		.join('');
}
