import type { DrawnShape } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import { encodeLine } from '../../../geo/path-data.ts';
import type { Scene } from '../../../geo/scene.ts';

/** Every how many points of an arc the SVG painter draws: 65 of 257, under half a pixel off. */
const arcStride = 4;

/**
 * The scene as SVG markup in map units: outlines, then arcs. Countries of the story are links to
 * their dossiers, so that the map can be clicked before and without any script. They are out of the
 * tab order: the country list and the markers lead to the same places.
 *
 * @param shapes outlines in the units of the plane
 * @param project places to the units of the plane; undefined where it does not show them
 */
export function svgMarkup(
	scene: Scene,
	shapes: readonly DrawnShape[],
	project: (place: LngLat) => PlanePoint | undefined
): string {
	return outlines(scene, shapes) + arcs(scene, project);
}

function outlines(scene: Scene, shapes: readonly DrawnShape[]): string {
	const told = new Map(scene.places.map((place) => [place.iso2, place]));
	const land = shapes
		.filter(({ iso2 }) => !told.has(iso2))
		.map(({ iso2, pathData }) => `<path id="s-${iso2}" d="${pathData}"/>`);
	const story = shapes.flatMap(({ iso2, pathData }) => {
		const place = told.get(iso2);
		if (!place) return [];
		const path = `<path id="s-${iso2}" d="${pathData}"/>`;
		return `<a href="#/c/${iso2}" data-iso2="${iso2}" tabindex="-1" class="${place.role} ${place.standing ?? ''}">${path}</a>`;
	});
	return `<g class="land">${land.join('')}</g><g class="told">${story.join('')}</g>`;
}

function arcs(scene: Scene, project: (place: LngLat) => PlanePoint | undefined): string {
	const drawn = scene.arcs.map(({ iso2, standing, line }) => {
		const points = line
			.filter((_, index) => index % arcStride === 0)
			.map(project)
			.filter((point) => point !== undefined);
		const d = encodeLine(points);
		return `<a href="#/c/${iso2}" data-iso2="${iso2}" tabindex="-1" class="arc ${standing}"><path class="hit" d="${d}"/><path class="line" d="${d}"/></a>`;
	});
	return `<g class="arcs">${drawn.join('')}</g>`;
}
