import type { AirspaceRaster } from '../../../../geo/airspace/raster.ts';

/**
 * A raster drawn as rows of letters from north to south: `.` is nobody's, `a` belongs to the state
 * "aa". The drawing is stretched over the whole world, whose cells are `stepDegrees` square (a whole
 * number of cells per degree is not needed unless the raster is to be encoded).
 */
export function world(rows: readonly string[], stepDegrees: number): AirspaceRaster {
	const columns = Math.round(360 / stepDegrees);
	const height = Math.round(180 / stepDegrees);
	const sets: string[][] = [[]];
	const cells = new Uint16Array(columns * height);
	for (let row = 0; row < height; row += 1) {
		const line = rows[Math.floor((row * rows.length) / height)] ?? '';
		for (let column = 0; column < columns; column += 1) {
			const letter = line[Math.floor((column * line.length) / columns)] ?? '.';
			if (letter === '.') continue;
			const state = letter + letter;
			const known = sets.findIndex(([first]) => first === state);
			cells[row * columns + column] = known >= 0 ? known : sets.push([state]) - 1;
		}
	}
	return { stepDegrees, columns, rows: height, cells, sets };
}
