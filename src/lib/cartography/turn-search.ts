import type { LngLat } from '../../../geo/lng-lat.ts';
import { wrapLongitude } from '../../../geo/lng-lat.ts';
import { placeInDirection, unitVector } from '../../../geo/unit-vector.ts';
import type { GlobeTurn } from './globe.ts';
import { bearingLimit, judgeOf, type Subject } from './turn-score.ts';

/** A turn and whether its frame takes in the places that only should be in sight. */
export interface BestTurn {
	readonly turn: GlobeTurn;
	readonly withAlso: boolean;
}

interface Tried {
	readonly centre: LngLat;
	readonly bearing: number;
	readonly score: number;
}

/** Degrees from the middle of the first look within which centres are tried, and how many of them. */
const reach = 64;
const looks = 180;
const bearingStep = 5;

/** Steps uphill, in degrees. */
const fineSteps = [8, 4, 2, 1, 0.5];

const degrees = 180 / Math.PI;

/**
 * The best turn for a subject, searched from coarse to fine round a middle; always the same for the same
 * subject. One that is to stay close to another turn is searched uphill from there and from the middle
 * alone, since a distant one, were it better, would cost the reader the way. Numbers are rounded to tenths
 * of a degree.
 */
export function bestTurn(subject: Subject, middle: LngLat): BestTurn {
	const judge = judgeOf(subject);
	const starts = subject.near
		? [subject.near, { centre: middle, bearing: subject.near.bearing }].map(
				({ centre, bearing }): Tried => ({ centre, bearing, ...judge(centre)(bearing) })
			)
		: hilltops(judge, middle);
	const best = starts
		.map((start) => climb(start, judge))
		.reduce((a, b) => (b.score > a.score ? b : a));
	const turn = rounded(best);
	return { turn, withAlso: judge(turn.centre)(turn.bearing).withAlso };
}

type Judge = ReturnType<typeof judgeOf>;

/** The best of a first look all round, for each way to lean: left, upright, right are hills of their own. */
function hilltops(judge: Judge, middle: LngLat): Tried[] {
	const tops: (Tried | undefined)[] = [undefined, undefined, undefined];
	for (const centre of centresRound(middle)) {
		const at = judge(centre);
		for (const bearing of bearings()) {
			const lean = Math.sign(Math.trunc(bearing / 8)) + 1;
			const { score } = at(bearing);
			if (score > (tops[lean]?.score ?? -Infinity)) tops[lean] = { centre, bearing, score };
		}
	}
	return tops.filter((top) => top !== undefined);
}

/** Uphill in ever smaller steps, each of a shift in one of eight directions or of the bearing. */
function climb(start: Tried, judge: Judge): Tried {
	let best = start;
	for (const step of fineSteps) {
		for (let better = true; better;) {
			better = false;
			const from = best;
			for (const centre of [from.centre, ...neighbours(from.centre, step)]) {
				const at = judge(centre);
				for (const bearing of [-3, -1, 0, 1, 3].map((turn) => from.bearing + turn * step)) {
					if (Math.abs(bearing) > bearingLimit) continue;
					const { score } = at(bearing);
					if (score > best.score + 1e-9) [best, better] = [{ centre, bearing, score }, true];
				}
			}
		}
	}
	return best;
}

function rounded({ centre, bearing }: Tried): GlobeTurn {
	const tenths = (value: number) => Math.round(value * 10) / 10;
	return {
		centre: [wrapLongitude(tenths(centre[0])), tenths(centre[1])],
		bearing: tenths(bearing)
	};
}

function bearings(): number[] {
	const count = (2 * bearingLimit) / bearingStep + 1;
	return Array.from({ length: count }, (_, index) => index * bearingStep - bearingLimit);
}

/** Places spread evenly over a cap, in a spiral from its middle. */
function centresRound(middle: LngLat): LngLat[] {
	const height = 1 - Math.cos(reach / degrees);
	return Array.from({ length: looks }, (_, index) => {
		const away = Math.acos(1 - (height * index) / (looks - 1));
		return placeAway(middle, away, index * goldenAngle);
	});
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));

function neighbours(centre: LngLat, step: number): LngLat[] {
	return Array.from({ length: 8 }, (_, index) =>
		placeAway(centre, step / degrees, (index * Math.PI) / 4)
	);
}

/** The place some radians away in a direction, in radians from east. */
function placeAway(from: LngLat, away: number, direction: number): LngLat {
	const [x, y, z] = unitVector(from);
	const around = from[0] / degrees;
	const east = Math.sin(away) * Math.cos(direction);
	const north = Math.sin(away) * Math.sin(direction);
	const lift = from[1] / degrees;
	return placeInDirection([
		x * Math.cos(away) - east * Math.sin(around) - north * Math.sin(lift) * Math.cos(around),
		y * Math.cos(away) + east * Math.cos(around) - north * Math.sin(lift) * Math.sin(around),
		z * Math.cos(away) + north * Math.cos(lift)
	]);
}
