import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Shading, Tone } from '$lib/model/shading';
import { strokes } from '$lib/cartography/symbology';
import { bandFeatures, bandOpacity } from './band-shapes.ts';
import { toldColour } from './gl-style.ts';
import { patternedTones, patternImageScale, type PatternedTone } from './shade-patterns.ts';
import type { ShadeTheme } from './theme.ts';

/** A layer and the layer of the map's own style that it lies under; on top of all without one. */
export interface LaidLayer {
	readonly layer: LayerSpecification;
	readonly below?: string;
}

/** What a layer adds to the style of the map. */
export interface GlShading {
	readonly sources: Readonly<Record<string, SourceSpecification>>;
	readonly layers: readonly LaidLayer[];
}

/** Name of a tone's picture. */
export function patternName(tone: PatternedTone): string {
	return `shade-${tone}`;
}

/**
 * Pixels of a pattern's picture to a CSS pixel of the map, so that patterns are as fine as in the SVG.
 * MapLibre takes this for the last whole zoom, and stretches pictures from there to the next.
 */
export function patternRatio(zoom: number): number {
	return patternImageScale * 2 ** (zoom - Math.max(0, Math.floor(zoom)));
}

/** A layer that shades the world, in MapLibre's style language, with the look of the SVG painter. */
export function glShading(shading: Shading, theme: ShadeTheme): GlShading {
	const { bands } = shading;
	const features = bands.map(bandFeatures).flatMap(({ area, lines }) => [area, lines]);
	return {
		sources: { bands: { type: 'geojson', data: { type: 'FeatureCollection', features } } },
		layers: [
			...(bands.length > 0 ? [groundLayer(theme)] : toneLayers(shading, theme)).map((layer) => ({
				layer,
				below: 'blocked'
			})),
			...outlines(theme).map((layer) => ({ layer, below: 'met' })),
			...(bands.length > 0 ? bandLayers(theme) : []).map((layer) => ({ layer }))
		]
	};
}

function toneLayers(shading: Shading, theme: ShadeTheme): LayerSpecification[] {
	const codes = (tone: Tone) =>
		[...shading.tones].filter(([, each]) => each === tone).map(([iso2]) => iso2);
	const solid: Tone[] = ['1', '5', 'self'];
	const matched = (tones: readonly Tone[], value: (tone: Tone) => string, fallback: string) => {
		const cases = tones.filter((tone) => codes(tone).length > 0);
		if (cases.length === 0) return fallback;
		const pairs = cases.flatMap((tone) => [codes(tone), value(tone)]);
		return ['match', ['get', 'iso2'], ...pairs, fallback] as unknown as ExpressionSpecification;
	};
	const isSolid: ExpressionSpecification = [
		'in',
		['get', 'iso2'],
		['literal', solid.flatMap(codes)]
	];
	return [
		{
			id: 'shade',
			type: 'fill',
			source: 'world',
			filter: isSolid,
			paint: {
				'fill-color': matched(solid, (tone) => theme[tone], theme['1']),
				'fill-antialias': false
			}
		},
		{
			id: 'shade-patterns',
			type: 'fill',
			source: 'world',
			filter: ['!', isSolid],
			paint: {
				'fill-pattern': matched(
					patternedTones.filter((tone) => tone !== '0'),
					(tone) => patternName(tone as PatternedTone),
					patternName('0')
				),
				'fill-antialias': false
			}
		}
	];
}

/** Land is all alike below the bands. */
function groundLayer(theme: ShadeTheme): LayerSpecification {
	return {
		id: 'shade',
		type: 'fill',
		source: 'world',
		paint: { 'fill-color': theme['1'], 'fill-antialias': false }
	};
}

/** Each band tints what the wider ones have tinted. */
function bandLayers(theme: ShadeTheme): LayerSpecification[] {
	return [
		{
			id: 'bands',
			type: 'fill',
			source: 'bands',
			filter: ['==', ['get', 'part'], 'area'],
			paint: {
				'fill-color': theme.tint,
				'fill-opacity': bandOpacity,
				'fill-antialias': false
			}
		},
		{
			id: 'band-lines',
			type: 'line',
			source: 'bands',
			filter: ['==', ['get', 'part'], 'lines'],
			paint: { 'line-color': theme.ink, 'line-width': strokes.band.width }
		}
	];
}

/** The countries of the story keep their part in it as an outline; any other shows it is met by a pointer. */
function outlines(theme: ShadeTheme): LayerSpecification[] {
	return [
		{
			id: 'shade-hover',
			type: 'line',
			source: 'world',
			paint: {
				'line-color': theme.hover,
				'line-width': strokes.outline.width,
				'line-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 1, 0]
			}
		},
		{
			id: 'shade-told',
			type: 'line',
			source: 'world',
			filter: ['!=', ['get', 'kind'], 'land'],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': toldColour(theme),
				'line-width': strokes.outline.width
			}
		}
	];
}
