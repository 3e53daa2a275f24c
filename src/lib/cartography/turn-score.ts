import type { LngLat } from '../../../geo/lng-lat.ts';
import { unitVector } from '../../../geo/unit-vector.ts';
import { eyeDistance, unitsPerRadian, type GlobeTurn } from './globe.ts';

/** What a turn of the globe is chosen for. */
export interface Subject {
	/** Places that must be in sight. */
	readonly places: readonly LngLat[];
	/** Lines whose length is the message: to be as long as can be, and at one scale. */
	readonly figures: readonly (readonly LngLat[])[];
	/** Lines to be in sight as far as can be. */
	readonly context: readonly (readonly LngLat[])[];
	/** Places that should be in sight unless that makes everything else much smaller. */
	readonly also: readonly LngLat[];
	/** Width by height of the views that the turn must suit. */
	readonly aspects: readonly number[];
	/** A turn that the new one had better lie close to. */
	readonly near?: GlobeTurn | undefined;
}

/** How good a turn is, and whether its frame takes in the places that only should be in sight. */
export interface Verdict {
	readonly score: number;
	readonly withAlso: boolean;
}

/** Bearings at most this far from north, in degrees: beyond, readers lose their way. */
export const bearingLimit = 20;

/** Least width and height of a frame in map units, about 1,000 km: closer, there is little to see. */
export const leastSide = 100;

/** Share of the longest line that a line must have for its scale to be compared. */
const longShare = 0.4;

/*
 * The weights. Everything is counted on a logarithmic scale: 0.1 is what a tenth more length is worth.
 */
const weights = {
	/** Per place and squared radian beyond `easyAngle`; places near the horizon are hard to see. */
	rim: 6,
	/** Per place beyond `lostAngle`. */
	lost: 8,
	/** Per unit by which the scales of the long lines differ more than `easySpread`. */
	spread: 10,
	/** For all of the context out of sight. */
	context: 0.6,
	/** For all places that should be in sight. */
	also: 1,
	/** For a bearing at its limit. */
	bearing: 0.03,
	/** For places a right angle away from under the eye, where everything is seen from the side. */
	slant: 0.8,
	/** Per radian away from the turn to stay close to. */
	near: 0.2
};
const easyAngle = (64 * Math.PI) / 180;
const easyCosine = Math.cos(easyAngle);
const lostCosine = Math.cos((82 * Math.PI) / 180);
/** From just in sight to well in sight. */
const easeWidth = Math.cos((56 * Math.PI) / 180) - lostCosine;
const easySpread = 1.07;

/** Points on a line from which its length and its box are taken. */
const samples = 12;

/** Judges turns of the globe for a subject: first a centre, then bearings at it. */
export function judgeOf(subject: Subject): (centre: LngLat) => (bearing: number) => Verdict {
	const sampled = [...subject.figures, ...subject.context].map(sampleOf);
	const points = [...subject.places, ...sampled.flat(), ...subject.also];
	const vectors = Float64Array.from(points.flatMap(unitVector));
	const must = subject.places.length;
	const alsoFrom = points.length - subject.also.length;
	const east = new Float64Array(points.length);
	const north = new Float64Array(points.length);
	const near = subject.near && unitVector(subject.near.centre);

	return (centre) => {
		const [x, y, z] = unitVector(centre);
		const round = Math.hypot(x, y);
		const [sine, cosine] = round > 0 ? [y / round, x / round] : [0, 1];
		let fixed = 0;
		let wellSeen = 0;
		for (let index = 0; index < points.length; index += 1) {
			const a = vectors[index * 3] ?? 0;
			const b = vectors[index * 3 + 1] ?? 0;
			const c = vectors[index * 3 + 2] ?? 0;
			const towards = a * x + b * y + c * z;
			const scale = (unitsPerRadian * (eyeDistance - 1)) / (eyeDistance - towards);
			const seen = towards >= (index < must ? 0 : lostCosine);
			if (index >= alsoFrom)
				wellSeen += Math.min(1, Math.max(0, (towards - lostCosine) / easeWidth));
			east[index] = seen ? scale * (b * cosine - a * sine) : NaN;
			north[index] = scale * (c * round - z * (a * cosine + b * sine));
			if (index < must) fixed -= (weights.slant * (1 - towards)) / must;
			if (index < must && towards < easyCosine) {
				fixed -= weights.rim * (Math.acos(Math.max(-1, towards)) - easyAngle) ** 2;
				if (towards < lostCosine) fixed -= weights.lost;
			}
		}
		const { length, spread, hidden } = linesOf(east, north, must, subject);
		fixed += Math.log(Math.max(1e-6, length));
		fixed -= weights.spread * Math.max(0, spread - easySpread) + weights.context * hidden;
		if (near) {
			const turned = near[0] * x + near[1] * y + near[2] * z;
			fixed -= weights.near * Math.acos(Math.max(-1, Math.min(1, turned)));
		}
		return (bearing) => {
			const wanted = subject.near?.bearing ?? 0;
			const turned = fixed - weights.bearing * ((bearing - wanted) / bearingLimit) ** 2;
			const core = boxSize(east, north, 0, alsoFrom, bearing);
			const whole = boxSize(east, north, alsoFrom, points.length, bearing, core);
			const withAlso =
				fitOf(whole, subject.aspects) +
				weights.also * (subject.also.length > 0 ? wellSeen / subject.also.length : 0);
			const without = fitOf(core, subject.aspects);
			return { score: turned + Math.max(withAlso, without), withAlso: withAlso >= without };
		};
	};
}

function sampleOf(line: readonly LngLat[]): LngLat[] {
	const last = line.length - 1;
	return Array.from(
		{ length: samples + 1 },
		(_, index) => line[Math.round((index / samples) * last)] ?? [0, 0]
	);
}

interface Extent {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The box round the points from one to another as turned to a bearing, grown from a given one. */
function boxSize(
	east: Float64Array,
	north: Float64Array,
	from: number,
	to: number,
	bearing: number,
	start?: Extent
): Extent {
	const cosine = Math.cos((bearing * Math.PI) / 180);
	const sine = Math.sin((bearing * Math.PI) / 180);
	let { left, right, top, bottom } = start ?? {
		left: Infinity,
		right: -Infinity,
		top: Infinity,
		bottom: -Infinity
	};
	for (let index = from; index < to; index += 1) {
		const e = east[index] ?? NaN;
		const n = north[index] ?? 0;
		const x = e * cosine - n * sine;
		const y = -(e * sine + n * cosine);
		if (Number.isNaN(x)) continue;
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	return { left, right, top, bottom };
}

/** Logarithm of the scale at which a box fits views of equal area, on average. */
function fitOf({ left, right, top, bottom }: Extent, aspects: readonly number[]): number {
	const width = Math.max(leastSide, right - left);
	const height = Math.max(leastSide, bottom - top);
	const fits = aspects.map((aspect) =>
		Math.log(Math.min(Math.sqrt(aspect) / width, 1 / Math.sqrt(aspect) / height))
	);
	return fits.reduce((total, fit) => total + fit, 0) / fits.length;
}

/** Length of the figures in map units, how far their scales differ, and the hidden share of the context. */
function linesOf(
	east: Float64Array,
	north: Float64Array,
	from: number,
	{ figures, context }: Subject
): { length: number; spread: number; hidden: number } {
	const drawn = [...figures, ...context].map((line, index) => {
		const start = from + index * (samples + 1);
		let length = 0;
		let steps = 0;
		for (let at = start; at < start + samples; at += 1) {
			const step = Math.hypot(
				(east[at + 1] ?? 0) - (east[at] ?? 0),
				(north[at + 1] ?? 0) - (north[at] ?? 0)
			);
			if (Number.isNaN(step)) continue;
			length += step;
			steps += 1;
		}
		return { length, seen: steps / samples, true: angleOf(line) };
	});
	const measured = drawn.slice(0, figures.length);
	const longest = Math.max(0, ...measured.map((line) => line.true));
	const scales = measured
		.filter((line) => line.true >= longShare * longest && line.true > 0)
		.map((line) => line.length / line.true);
	const around = drawn.slice(figures.length);
	return {
		length: measured.reduce((total, line) => total + line.length, 0),
		spread: scales.length > 1 ? Math.max(...scales) / Math.max(1e-6, Math.min(...scales)) : 1,
		hidden: around.length
			? around.reduce((total, line) => total + 1 - line.seen, 0) / around.length
			: 0
	};
}

/** The angle in radians that a great circle spans from its first to its last point. */
function angleOf(line: readonly LngLat[]): number {
	const [first, last] = [line[0], line.at(-1)];
	if (!first || !last) return 0;
	const [a, b] = [unitVector(first), unitVector(last)];
	return Math.acos(Math.max(-1, Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2])));
}
