import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import type { Scene } from '../../../geo/scene.ts';
import { countrySymbol, strokes } from '$lib/cartography/symbology';
import type { MapTheme } from './theme.ts';
import type { World } from './world.ts';

/** The colour of a country of the story by its part in it; see the `kind` of glStyle's features. */
export function toldColour(
	theme: Pick<MapTheme, 'origin' | 'candidate' | 'discarded' | 'jurisdiction'>
): ExpressionSpecification {
	return [
		'match',
		['get', 'kind'],
		'origin',
		theme.origin,
		'candidate',
		theme.candidate,
		'discarded',
		theme.discarded,
		theme.jurisdiction
	];
}

/** Layers that answer to a pointer, topmost first. */
export const touchableLayers = ['told', 'land'];

/**
 * The ground of a scene in MapLibre's style language, with the look of the SVG painter. What lies on
 * the ground is not in it: hatches, arcs, markers and labels are drawn above the map for both painters.
 * MapLibre could not draw them alike: it stretches dashes and patterns by up to two between whole
 * zooms. No glyphs, no sprite, no tiles, no address.
 */
export function glStyle(scene: Scene, world: World, theme: MapTheme): StyleSpecification {
	return {
		version: 8,
		sources: {
			world: {
				type: 'geojson',
				tolerance: 0.2,
				promoteId: 'iso2',
				data: worldFeatures(scene, world)
			},
			graticule: { type: 'geojson', data: graticule() }
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': theme.water } },
			{
				id: 'graticule',
				type: 'line',
				source: 'graticule',
				layout: { visibility: 'none' },
				paint: { 'line-color': theme.graticule, 'line-width': strokes.graticule.width }
			},
			...countryLayers(theme)
		]
	};
}

/** The outlines of a world as the style's source has them: each with its part in the story. */
export function worldFeatures(scene: Scene, world: World): GeoJSON.FeatureCollection {
	const told = new Map(scene.places.map((place) => [place.iso2, place]));
	const countries = world.countries.map((country) => {
		const place = told.get(country.properties.iso2);
		return {
			...country,
			properties: {
				...country.properties,
				kind: place?.standing === 'discarded' ? 'discarded' : (place?.role ?? 'land')
			}
		};
	});
	return { type: 'FeatureCollection', features: countries };
}

/** Meridians and parallels every fifteen degrees; straight lines in Mercator, so two ends and a middle do. */
function graticule(): GeoJSON.Feature {
	const steps = (from: number, to: number) =>
		Array.from({ length: (to - from) / 15 + 1 }, (_, index) => from + index * 15);
	const coordinates = [
		...steps(-180, 165).map((lng) => [
			[lng, -80],
			[lng, 0],
			[lng, 80]
		]),
		...steps(-75, 75).map((lat) => steps(-180, 180).map((lng) => [lng, lat]))
	];
	return { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates } };
}

function countryLayers(theme: MapTheme): LayerSpecification[] {
	const isTold: FilterSpecification = ['!=', ['get', 'kind'], 'land'];
	const none: FilterSpecification = ['==', ['get', 'iso2'], ''];
	const isMet: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
	return [
		{
			id: 'land',
			type: 'fill',
			source: 'world',
			filter: ['!', isTold],
			paint: {
				'fill-color': ['case', isMet, theme.hover, theme.land],
				'fill-antialias': false
			}
		},
		{
			id: 'told',
			type: 'fill',
			source: 'world',
			filter: isTold,
			paint: {
				'fill-color': toldColour(theme),
				'fill-antialias': false
			}
		},
		{
			id: 'selected-land',
			type: 'fill',
			source: 'world',
			filter: none,
			paint: { 'fill-color': theme.selected, 'fill-antialias': false }
		},
		{
			id: 'blocked',
			type: 'fill',
			source: 'world',
			filter: none,
			paint: { 'fill-color': theme.blocked, 'fill-antialias': false }
		},
		{
			id: 'borders',
			type: 'line',
			source: 'world',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': theme.border, 'line-width': strokes.border.width }
		},
		{
			id: 'edges',
			type: 'line',
			source: 'world',
			filter: ['match', ['get', 'kind'], ['origin', 'candidate', 'discarded'], true, false],
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': ['match', ['get', 'kind'], 'origin', theme.originEdge, theme.candidateEdge],
				'line-width': countrySymbol('candidate').stroke.width
			}
		},
		{
			id: 'met',
			type: 'line',
			source: 'world',
			filter: isTold,
			layout: { 'line-join': 'round' },
			paint: {
				'line-color': theme.ink,
				'line-width': strokes.outline.width,
				'line-opacity': ['case', isMet, 1, 0]
			}
		},
		{
			id: 'selected',
			type: 'line',
			source: 'world',
			filter: none,
			layout: { 'line-join': 'round' },
			paint: { 'line-color': theme.ink, 'line-width': strokes.outline.width }
		}
	];
}
