import { greatCircle } from '../../../geo/great-circle.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { toMercator } from '../../../geo/mercator.ts';

/** A measure reduced to what its order among others depends on. */
export interface MeasuredLine {
	readonly from: LngLat;
	readonly to: LngLat;
	readonly km: number;
}

/** Two measures whose order on the globe is the opposite of that on a flat map. */
export interface TurnedOrder<Line extends MeasuredLine> {
	/** The shorter one, which a flat map draws longer. */
	readonly nearer: Line;
	readonly farther: Line;
	/** Whether the shorter one runs over the Arctic. */
	readonly isOverArctic: boolean;
}

/** Latitude of the Arctic Circle, in degrees. */
const arctic = 66.56;

/** Share of the longer measure by which two differ before their order is worth a word. */
const leastDifference = 0.05;

/** Kilometres between the ends of two measures from which they end on different shores. */
const otherShore = 1000;

/**
 * Of all pairs of measures the one whose order surprises most: by the most kilometres one is shorter
 * than the other, while Mercator, cut at the antimeridian, draws it longer. Silent unless the shorter
 * one runs over the Arctic or ends on another shore, which is why the flat map misleads.
 */
export function turnedOrder<Line extends MeasuredLine>(
	lines: readonly Line[]
): TurnedOrder<Line> | undefined {
	const pairs = lines.flatMap((nearer) =>
		lines.flatMap((farther): TurnedOrder<Line>[] => {
			if (farther.km - nearer.km < leastDifference * farther.km) return [];
			if (!(flatLength(nearer) > flatLength(farther))) return [];
			const isOverArctic = highestLatitude(nearer) >= arctic;
			const isElsewhere = geodesicKm(nearer.to, farther.to) >= otherShore;
			return isOverArctic || isElsewhere ? [{ nearer, farther, isOverArctic }] : [];
		})
	);
	const differenceOf = ({ nearer, farther }: TurnedOrder<Line>) => farther.km - nearer.km;
	return pairs.sort((a, b) => differenceOf(b) - differenceOf(a))[0];
}

/** How far apart a flat map draws the ends, in map units. */
function flatLength({ from, to }: MeasuredLine): number {
	const [a, b] = [toMercator(from), toMercator(to)];
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

function highestLatitude({ from, to }: MeasuredLine): number {
	return Math.max(...greatCircle(from, to, 64).map(([, latitude]) => latitude));
}
