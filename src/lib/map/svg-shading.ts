import { encodeLine } from '../../../geo/path-data.ts';
import type { Shading } from '$lib/model/shading';
import { strokes } from '$lib/cartography/symbology';
import { bandFeatures, bandLines, bandOpacity, smoothBand } from './band-shapes.ts';
import { patternMarkup } from './shade-patterns.ts';
import { attributesOf } from './ground-markup.ts';

/**
 * Paints a layer into the SVG; undefined takes it off again. Colours come from the style sheet by
 * `data-tone`.
 *
 * @param pathOf draws a band on the plane that is shown; undefined for Mercator
 */
export function paintShading(
	svg: SVGSVGElement,
	shading: Shading | undefined,
	pathOf: ((object: GeoJSON.Feature) => string) | undefined
): void {
	svg.classList.toggle('shaded', shading !== undefined);
	svg.classList.toggle('banded', (shading?.bands.length ?? 0) > 0);
	for (const old of svg.querySelectorAll('.bands')) old.remove();
	for (const path of svg.querySelectorAll<SVGPathElement>('path[id^="s-"]')) {
		const tone = toneOf(shading, path.id.slice(2));
		if (tone === undefined) delete path.dataset.tone;
		else path.dataset.tone = tone;
	}
	if (!shading) return;
	if (!svg.querySelector('.shade-pattern')) {
		svg.querySelector('defs')?.insertAdjacentHTML('beforeend', patternMarkup('shade', 1));
	}
	svg.querySelector('.told')?.insertAdjacentHTML('afterend', bandMarkup(shading, pathOf));
}

/** Keeps the patterns as fine at every zoom: `unit` is map units to a pixel. */
export function scalePatterns(svg: SVGSVGElement, unit: number): void {
	for (const pattern of svg.querySelectorAll('.shade-pattern')) {
		pattern.setAttribute('patternTransform', `scale(${String(unit)})`);
	}
}

/** On the layer of distance land is all alike: the bands lie above it. */
function toneOf(shading: Shading | undefined, iso2: string): string | undefined {
	if (!shading) return undefined;
	return shading.bands.length > 0 ? '1' : (shading.tones.get(iso2) ?? '0');
}

function bandMarkup(
	{ bands }: Shading,
	pathOf: ((object: GeoJSON.Feature) => string) | undefined
): string {
	const areas = bands.map((band) => {
		const path = pathOf
			? pathOf(bandFeatures(band).area)
			: smoothBand(band)
					.map((ring) => `${encodeLine(ring)}z`)
					.join('');
		return `<path class="area" fill-opacity="${String(bandOpacity)}" d="${path}"/>`;
	});
	const lines = bands.map((band) => {
		const path = pathOf
			? pathOf(bandFeatures(band).lines)
			: bandLines(band).map(encodeLine).join('');
		return `<path class="line"${attributesOf(strokes.band)} d="${path}"/>`;
	});
	return `<g class="bands">${areas.join('')}${lines.join('')}</g>`;
}
