import type { Position } from 'geojson';
import type { AirspaceRaster } from '../airspace/raster.ts';
import { airspaceCells, type Land } from './airspace-cells.ts';
import { AreaIndex } from './area-index.ts';
import { loadAtlas } from './atlas.ts';
import { landBorders } from './land-borders.ts';
import { piecesOf } from './outline.ts';
import { sovereignOf } from './sovereigns.ts';

/**
 * Whose airspace closes each cell of the world, at 1:10 million with dependencies counted as their
 * state (sovereigns.ts). `stepDegrees` must divide 1; the one shipped is 0.5.
 */
export function buildAirspaceRaster(stepDegrees = 0.5): AirspaceRaster {
	const columns = Math.round(360 / stepDegrees);
	const rows = Math.round(180 / stepDegrees);
	const holders = new Map<number, string[]>();
	lands ??= landByState();
	for (const [state, land] of lands) {
		for (const cell of airspaceCells(land, stepDegrees)) {
			const present = holders.get(cell);
			if (present) present.push(state);
			else holders.set(cell, [state]);
		}
	}
	const sets: string[][] = [[]];
	const labels = new Map<string, number>([['', 0]]);
	const cells = new Uint16Array(columns * rows);
	for (let cell = 0; cell < cells.length; cell += 1) {
		const states = holders.get(cell) ?? [];
		const key = states.join();
		const label = labels.get(key) ?? sets.push(states) - 1;
		labels.set(key, label);
		cells[cell] = label;
	}
	return { stepDegrees, columns, rows, cells, sets };
}

let lands: ReadonlyMap<string, Land> | undefined;

function landByState(): ReadonlyMap<string, Land> {
	const parts = new Map<string, Position[][][]>();
	for (const [code, country] of loadAtlas('10m').countries) {
		const state = sovereignOf(code);
		if (state) parts.set(state, [...(parts.get(state) ?? []), ...country.geometry.coordinates]);
	}
	const shapes = [...parts]
		.sort(([a], [b]) => a.localeCompare(b))
		.map(([state, coordinates]) => ({
			state,
			shape: { type: 'MultiPolygon', coordinates } as const
		}));
	const outlines = shapes.map(({ shape }) => piecesOf(shape));
	const isBorder = landBorders(outlines);
	return new Map(
		shapes.map(({ state, shape }, index) => [
			state,
			{ area: new AreaIndex(shape), pieces: outlines[index] ?? [], isBorder }
		])
	);
}
