import type { ExpressionSpecification, StyleSpecification } from 'maplibre-gl';
import { buildScene } from '../../../../geo/scene.ts';
import { colours, fillOf } from '../colours.ts';
import type { Shade } from '../shades.ts';
import type { PeerStory } from '../story.ts';

/** World by address, arcs as lines: a style as the library's documentation shows it. */
export function mapStyle({ countries }: PeerStory): StyleSpecification {
	const told = countries.map(({ iso2 }) => iso2);
	const isTold: ExpressionSpecification = ['in', ['get', 'iso2'], ['literal', told]];
	const fills = countries.flatMap((country) => [country.iso2, fillOf(country)]);
	return {
		version: 8,
		sources: {
			world: { type: 'geojson', data: new URL('world.json', document.baseURI).href },
			arcs: { type: 'geojson', data: arcs(countries) }
		},
		layers: [
			{ id: 'water', type: 'background', paint: { 'background-color': colours.water } },
			{ id: 'land', type: 'fill', source: 'world', paint: { 'fill-color': colours.land } },
			{
				id: 'told',
				type: 'fill',
				source: 'world',
				filter: isTold,
				paint: {
					'fill-color': [
						'match',
						['get', 'iso2'],
						...fills,
						colours.land
					] as unknown as ExpressionSpecification
				}
			},
			{ id: 'borders', type: 'line', source: 'world', paint: { 'line-color': colours.border } },
			{
				id: 'arcs',
				type: 'line',
				source: 'arcs',
				paint: { 'line-color': colours.arc, 'line-width': 2, 'line-dasharray': [3, 2] }
			}
		]
	};
}

/** The colours of a layer, by the country of each shape. */
export function shadeColour(shade: Shade): ExpressionSpecification {
	const pairs = Object.entries(shade).flat();
	return ['match', ['get', 'iso2'], ...pairs, colours.land] as unknown as ExpressionSpecification;
}

function arcs(countries: PeerStory['countries']): GeoJSON.FeatureCollection {
	return {
		type: 'FeatureCollection',
		features: buildScene(countries).arcs.map(({ iso2, line }) => ({
			type: 'Feature',
			properties: { iso2 },
			geometry: { type: 'LineString', coordinates: line.map((place) => [...place]) }
		}))
	};
}
