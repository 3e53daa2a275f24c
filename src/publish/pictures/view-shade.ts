import type { GeoProjection } from 'd3-geo';
import { geoProject, geoStitch } from 'd3-geo-projection';
import { bandFeatures, bandOpacity } from '$lib/map/band-shapes';
import { patternedTones, shadePatterns, type PatternedTone } from '$lib/map/shade-patterns';
import type { ShadeTheme } from '$lib/map/theme';
import type { Shading, Tone } from '$lib/model/shading';
import type { MapShade } from './map-content.ts';
import { element } from './svg.ts';

/** A layer as a picture paints it: the same tones, patterns and bands as on the page. */
export function viewShade(
	shading: Shading,
	theme: ShadeTheme,
	projection: GeoProjection,
	idPrefix: string,
	unit: number
): MapShade {
	const isPatterned = (tone: Tone): tone is PatternedTone =>
		patternedTones.some((each) => each === tone);
	const fillOf = (tone: Tone) =>
		isPatterned(tone) ? `url(#${idPrefix}-shade-${tone})` : theme[tone];
	const hasBands = shading.bands.length > 0;
	return {
		fillOf: (iso2) => fillOf(hasBands ? '1' : (shading.tones.get(iso2) ?? '0')),
		defs: patternedTones.map((tone) => pattern(tone, theme, idPrefix, unit)).join(''),
		bands: shading.bands.flatMap((band) => {
			const { area, lines } = bandFeatures(band);
			const drawn = projected(area, projection);
			const line = projected(lines, projection);
			return drawn?.type === 'MultiPolygon' && line?.type === 'MultiLineString'
				? [{ area: drawn, line }]
				: [];
		}),
		tint: theme.tint,
		tintOpacity: bandOpacity,
		bandLine: theme.ink,
		edgeOf: ({ role, standing }) => theme[standing === 'discarded' ? 'discarded' : role],
		legend: {
			title: [shading.title, shading.day, shading.caveat]
				.filter((part) => part !== undefined)
				.join(' · '),
			entries: shading.categories.map(({ tone, word }, index) => ({
				fill: tone === undefined ? theme['1'] : fillOf(tone),
				tint: tone === undefined ? 1 - (1 - bandOpacity) ** (shading.bands.length - index) : 0,
				words: word
			}))
		}
	};
}

function projected(feature: GeoJSON.Feature, projection: GeoProjection): GeoJSON.Geometry | null {
	return geoProject(geoStitch(feature).geometry, projection);
}

function pattern(tone: PatternedTone, theme: ShadeTheme, idPrefix: string, unit: number): string {
	const { side, width, lines } = shadePatterns[tone];
	const d = lines.map(
		([x1, y1, x2, y2]) => `M${[x1, y1].join(' ')}L${[x2 === x1 ? x2 + 0.01 : x2, y2].join(' ')}`
	);
	return element(
		'pattern',
		{
			id: `${idPrefix}-shade-${tone}`,
			width: side,
			height: side,
			patternUnits: 'userSpaceOnUse',
			patternTransform: `scale(${unit.toFixed(2)})`
		},
		element('rect', { width: side, height: side, fill: theme[tone] }) +
			element('path', {
				d: d.join(''),
				fill: 'none',
				stroke: theme.ink,
				'stroke-width': width,
				'stroke-linecap': 'round'
			})
	);
}
