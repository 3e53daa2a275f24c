import type { MultiPolygon, Position } from 'geojson';
import type { Outlines } from '../outlines.ts';
import { loadAtlas } from './atlas.ts';
import { disputedAreas } from './disputed-areas.ts';

/** The world at 1:50 million with its hatched areas, to about 100 m. Too much for a page; for pictures. */
export function pictureOutlines(): Outlines {
	const { crimea, crimeaLine, essequibo } = disputedAreas('50m');
	return {
		countries: [...loadAtlas('50m').countries].map(([iso2, { geometry }]) => ({
			iso2,
			area: rounded(geometry)
		})),
		disputes: [
			{
				id: 'crimea',
				area: rounded(crimea.geometry),
				line: {
					type: 'MultiLineString',
					coordinates: crimeaLine.geometry.coordinates.map((line) => line.map(roundedPlace))
				}
			},
			{
				id: 'essequibo',
				area: rounded(essequibo.geometry),
				line: { type: 'MultiLineString', coordinates: [] }
			}
		]
	};
}

function rounded({ coordinates }: MultiPolygon): MultiPolygon {
	return {
		type: 'MultiPolygon',
		coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(roundedPlace)))
	};
}

function roundedPlace(place: Position): Position {
	return place.map((degrees) => Math.round(degrees * 1000) / 1000);
}
