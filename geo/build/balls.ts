import type { LngLat } from '../lng-lat.ts';
import { placeInDirection, unitVector, type UnitVector } from '../unit-vector.ts';
import type { Piece } from './outline.ts';

const sphereKm = 6371.0088;

/** WGS84 kilometres never exceed sphere kilometres by more than this. */
const ellipsoidFactor = 1.006;

/** How far a piece straight in longitude and latitude may bow out of the ball round its ends. */
const bowKm = 0.2;

/**
 * A binary tree of balls over consecutive pieces. The ball of `node` has `radiusKm[node]` WGS84
 * kilometres about `centres[node]` and holds its pieces whole. Its left child is `node + 1` and its
 * right child `right[node]`; a leaf has `right[node]` 0 and holds the piece `piece[node]`.
 */
export interface Balls {
	readonly centres: readonly LngLat[];
	readonly radiusKm: readonly number[];
	readonly right: readonly number[];
	readonly piece: readonly number[];
}

/** The tree over pieces in the order given: the nearer neighbours lie on Earth, the tighter it is. */
export function ballsOver(pieces: readonly Piece[]): Balls {
	const units = new Float64Array(pieces.length * 6);
	pieces.forEach(([start, end], index) => {
		units.set(unitVector(start), index * 6);
		units.set(unitVector(end), index * 6 + 3);
	});
	const centres: LngLat[] = [];
	const radiusKm: number[] = [];
	const right: number[] = [];
	const piece: number[] = [];
	function cover(from: number, to: number): number {
		const held = units.subarray(from * 6, to * 6);
		const middle = meanDirection(held);
		const node = centres.push(placeInDirection(middle)) - 1;
		radiusKm.push(farthestKm(held, middle) * ellipsoidFactor + bowKm);
		piece.push(from);
		right.push(0);
		if (to - from > 1) {
			const half = (from + to) >> 1;
			cover(from, half);
			right[node] = cover(half, to);
		}
		return node;
	}
	cover(0, pieces.length);
	return { centres, radiusKm, right, piece };
}

function meanDirection(units: Float64Array): UnitVector {
	let [x, y, z] = [0, 0, 0];
	for (let i = 0; i < units.length; i += 3) {
		x += units[i] ?? 0;
		y += units[i + 1] ?? 0;
		z += units[i + 2] ?? 0;
	}
	const length = Math.hypot(x, y, z) || 1;
	return [x / length, y / length, z / length];
}

function farthestKm(units: Float64Array, [x, y, z]: UnitVector): number {
	let squared = 0;
	for (let i = 0; i < units.length; i += 3) {
		const dx = (units[i] ?? 0) - x;
		const dy = (units[i + 1] ?? 0) - y;
		const dz = (units[i + 2] ?? 0) - z;
		squared = Math.max(squared, dx * dx + dy * dy + dz * dz);
	}
	return 2 * Math.asin(Math.min(1, Math.sqrt(squared) / 2)) * sphereKm;
}
