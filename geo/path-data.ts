import type { PlanePoint } from './mercator.ts';

/** Closed rings of whole-number points; the last point does not repeat the first. */
export type Rings = readonly (readonly PlanePoint[])[];

/**
 * Rings to SVG path data with relative steps and no spare character: `M12 7l3-4 5 6z`. Points are rounded
 * to whole units, or to some decimals of them (`M12.5 7l.3-4.2`); rings that collapse to fewer than three
 * points are left out.
 */
export function encodeRings(rings: Rings, decimals = 0): string {
	const parts = 10 ** decimals;
	const write = (value: number) => written(value, parts);
	return rings
		.map((ring) => {
			const [first, ...rest] = wholePoints(ring, parts);
			return first && rest.length >= 2
				? `M${pair(first, write)}${relativeSteps(first, rest, write)}z`
				: '';
		})
		.join('');
}

/** A whole number of parts of a unit, without the zero that a fraction needs not. */
function written(value: number, parts: number): string {
	return String(value / parts).replace(/^(-?)0\./, '$1.');
}

/** Path data as written by encodeRings, back to rings. Understands nothing else. */
export function decodeRings(pathData: string): PlanePoint[][] {
	return pathData
		.split('z')
		.filter((part) => part !== '')
		.map(cumulated);
}

/** An open line to SVG path data: a start and relative steps, in tenths of a unit: `M1.5 2l1.5 2.1`. */
export function encodeLine(points: readonly PlanePoint[]): string {
	const tenths = points.map(([x, y]): PlanePoint => [Math.round(x * 10), Math.round(y * 10)]);
	const [first, ...rest] = tenths;
	return first ? `M${tenthsPair(first, [0, 0])}l${steps(first, rest)}` : '';
}

function steps(start: PlanePoint, points: readonly PlanePoint[]): string {
	let from = start;
	return points
		.map((point) => {
			const step = tenthsPair(point, from);
			from = point;
			return step;
		})
		.join(' ');
}

function tenthsPair([x, y]: PlanePoint, [fromX, fromY]: PlanePoint): string {
	return `${String((x - fromX) / 10)} ${String((y - fromY) / 10)}`;
}

function relativeSteps(
	start: PlanePoint,
	points: readonly PlanePoint[],
	write: (value: number) => string
): string {
	let [x, y] = start;
	return points.reduce((text, [nextX, nextY], index) => {
		const dx = nextX - x;
		const dy = nextY - y;
		[x, y] = [nextX, nextY];
		const lead = index === 0 ? 'l' : dx < 0 ? '' : ' ';
		return `${text}${lead}${write(dx)}${dy < 0 ? '' : ' '}${write(dy)}`;
	}, '');
}

/** Points in whole parts of a unit, none twice in a row. */
function wholePoints(ring: readonly PlanePoint[], parts: number): PlanePoint[] {
	const points: PlanePoint[] = [];
	for (const [x, y] of ring) {
		const point: PlanePoint = [Math.round(x * parts), Math.round(y * parts)];
		const last = points.at(-1);
		if (last?.[0] !== point[0] || last[1] !== point[1]) points.push(point);
	}
	const [first, last] = [points[0], points.at(-1)];
	if (points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) points.pop();
	return points;
}

function pair([x, y]: PlanePoint, write: (value: number) => string): string {
	return `${write(x)} ${write(y)}`;
}

/** Path data as written by encodeLine, one or several lines, back to points. */
export function decodeLines(pathData: string): PlanePoint[][] {
	return pathData
		.split('M')
		.filter((part) => part !== '')
		.map(cumulated);
}

/** The points of `M x y l dx dy dx dy ...`: a start and steps from it. */
function cumulated(part: string): PlanePoint[] {
	const numbers = part.match(/-?(?:\d+(?:\.\d+)?|\.\d+)/g) ?? [];
	let x = 0;
	let y = 0;
	const points: PlanePoint[] = [];
	for (let index = 0; index + 1 < numbers.length; index += 2) {
		x += Number(numbers[index]);
		y += Number(numbers[index + 1]);
		points.push([x, y]);
	}
	return points;
}
