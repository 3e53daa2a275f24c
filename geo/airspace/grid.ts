import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import type { AirspaceRaster } from './raster.ts';

/** The measures of a raster that do not depend on whose airspace is where. */
export type Grid = Pick<AirspaceRaster, 'stepDegrees' | 'columns' | 'rows'>;

/** The cell that holds a place ([lng, lat] degrees). */
export function cellAt({ stepDegrees, columns, rows }: Grid, [lng, lat]: LngLat): number {
	const column = Math.floor((wrapLongitude(lng) + 180) / stepDegrees);
	const row = Math.min(rows - 1, Math.max(0, Math.floor((90 - lat) / stepDegrees)));
	return row * columns + Math.min(columns - 1, column);
}

/** The place in the middle of a cell. */
export function cellCentre({ stepDegrees, columns }: Grid, cell: number): LngLat {
	const row = Math.floor(cell / columns);
	const column = cell - row * columns;
	return [-180 + (column + 0.5) * stepDegrees, 90 - (row + 0.5) * stepDegrees];
}
