import type {
	ExpressionSpecification,
	FilterSpecification,
	LayerSpecification,
	StyleSpecification
} from 'maplibre-gl';
import { standings, type Standing } from '../../../data/vocabulary.ts';
import type { Scene } from '../../../geo/scene.ts';
import type { World } from './read-world.ts';
import type { MapTheme } from './theme.ts';

/** Dash patterns in multiples of the line's width; the style sheet has the same in pixels. */
const dashes: Readonly<Record<Standing, [number, number, ...number[]]>> = {
	destination: [3, 2],
	facilitator: [4, 1.5, 0.6, 1.5],
	discarded: [0.7, 2]
};

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
export const touchableLayers = ['arcs-hit', 'told', 'land'];

/**
 * The scene in MapLibre's style language, with the look of the SVG painter. Labels are not in it:
 * the markers above the map serve both painters. No glyphs, no sprite, no tiles, no address.
 */
export function glStyle(scene: Scene, world: World, theme: MapTheme): StyleSpecification {
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
	const arcs = scene.arcs.map(({ iso2, standing, line }) => ({
		type: 'Feature' as const,
		properties: { iso2, standing },
		geometry: { type: 'LineString' as const, coordinates: line.map(([lng, lat]) => [lng, lat]) }
	}));
	const disputes = world.disputes.flatMap(({ id, area, line }): GeoJSON.Feature[] => [
		{ type: 'Feature', properties: { id }, geometry: area },
		{ type: 'Feature', properties: { id }, geometry: line }
	]);
	return {
		version: 8,
		sources: {
			world: {
				type: 'geojson',
				tolerance: 0.2,
				promoteId: 'iso2',
				data: { type: 'FeatureCollection', features: countries }
			},
			disputes: {
				type: 'geojson',
				data: { type: 'FeatureCollection', features: disputes }
			},
			graticule: { type: 'geojson', data: graticule() },
			arcs: {
				type: 'geojson',
				promoteId: 'iso2',
				tolerance: 0.2,
				data: { type: 'FeatureCollection', features: arcs }
			}
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': theme.water } },
			{
				id: 'graticule',
				type: 'line',
				source: 'graticule',
				layout: { visibility: 'none' },
				paint: { 'line-color': theme.graticule, 'line-width': 0.7 }
			},
			...countryLayers(theme),
			...selectionStyle(theme),
			...standings.map((standing) => arcLayer(standing, theme)),
			{
				id: 'arcs-hit',
				type: 'line',
				source: 'arcs',
				paint: { 'line-width': 16, 'line-opacity': 0 }
			}
		]
	};
}

/** Meridians and parallels every ten degrees; straight lines in Mercator, so two ends and a middle do. */
function graticule(): GeoJSON.MultiLineString {
	const steps = (from: number, to: number) =>
		Array.from({ length: (to - from) / 10 + 1 }, (_, index) => from + index * 10);
	return {
		type: 'MultiLineString',
		coordinates: [
			...steps(-180, 170).map((lng) => [
				[lng, -80],
				[lng, 0],
				[lng, 80]
			]),
			...steps(-80, 80).map((lat) => steps(-180, 180).map((lng) => [lng, lat]))
		]
	};
}

function countryLayers(theme: MapTheme): LayerSpecification[] {
	const isTold: FilterSpecification = ['!=', ['get', 'kind'], 'land'];
	return [
		{
			id: 'land',
			type: 'fill',
			source: 'world',
			filter: ['!', isTold],
			paint: {
				'fill-color': [
					'case',
					['boolean', ['feature-state', 'hover'], false],
					theme.hover,
					theme.land
				],
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
			id: 'borders',
			type: 'line',
			source: 'world',
			layout: { 'line-join': 'round' },
			paint: { 'line-color': theme.border, 'line-width': 0.7 }
		}
	];
}

function arcLayer(standing: Standing, theme: MapTheme): LayerSpecification {
	return {
		id: `arcs-${standing}`,
		type: 'line',
		source: 'arcs',
		filter: ['==', ['get', 'standing'], standing],
		paint: {
			'line-color': standing === 'discarded' ? theme.arcDiscarded : theme.arc,
			'line-width': ['case', ['boolean', ['feature-state', 'selected'], false], 3, 2],
			'line-dasharray': dashes[standing]
		}
	};
}

function selectionStyle(theme: MapTheme): LayerSpecification[] {
	const none: FilterSpecification = ['==', ['get', 'iso2'], ''];
	return [
		{
			id: 'disputes',
			type: 'fill',
			source: 'disputes',
			filter: ['==', ['geometry-type'], 'MultiPolygon'],
			paint: { 'fill-pattern': 'hatch', 'fill-antialias': false }
		},
		{
			id: 'dispute-lines',
			type: 'line',
			source: 'disputes',
			filter: ['==', ['geometry-type'], 'MultiLineString'],
			paint: { 'line-color': theme.ink, 'line-width': 1, 'line-dasharray': [3, 2] }
		},
		{
			id: 'blocked',
			type: 'fill',
			source: 'world',
			filter: none,
			paint: { 'fill-color': theme.blocked, 'fill-antialias': false }
		},
		{
			id: 'selected',
			type: 'line',
			source: 'world',
			filter: none,
			paint: { 'line-color': theme.ink, 'line-width': 1.5 }
		}
	];
}

/** One tile of the hatch at twice its size on screen: a diagonal of the theme's hatch colour. */
export function hatchImage(theme: MapTheme): ImageData {
	const side = 17;
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no 2D canvas');
	context.strokeStyle = theme.hatch;
	context.lineWidth = 3.2;
	for (const offset of [-side, 0, side]) {
		context.moveTo(offset - 2, side + 2);
		context.lineTo(offset + side + 2, -2);
	}
	context.stroke();
	return context.getImageData(0, 0, side, side);
}
