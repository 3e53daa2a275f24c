import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BitDecoder, BitEncoder } from '../../../../geo/airspace/bit-coder.ts';
import { blockedCells } from '../../../../geo/airspace/blocked-cells.ts';
import { cellAt, cellCentre } from '../../../../geo/airspace/grid.ts';
import { decodeRaster, encodeRaster } from '../../../../geo/airspace/raster.ts';
import { world } from './drawn-world.ts';

const grid = { stepDegrees: 0.5, columns: 720, rows: 360 };

describe('BitEncoder and BitDecoder', () => {
	test('give back any bits and numbers in their order', () => {
		const step = fc.oneof(
			fc.record({ context: fc.nat(7), bit: fc.nat(1) }),
			fc.record({ width: fc.constant(8), value: fc.nat(255) })
		);
		fc.assert(
			fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
				const encoder = new BitEncoder(8);
				for (const s of steps) {
					if ('bit' in s) encoder.bit(s.context, s.bit);
					else encoder.number(s.width, s.value);
				}
				const decoder = new BitDecoder(encoder.bytes(), 8);
				for (const s of steps) {
					if ('bit' in s) expect(decoder.bit(s.context)).toBe(s.bit);
					else expect(decoder.number(s.width)).toBe(s.value);
				}
			})
		);
	});

	test('spend next to nothing on bits that are always alike', () => {
		const encoder = new BitEncoder(1);
		for (let index = 0; index < 100_000; index += 1) encoder.bit(0, 1);
		expect(encoder.bytes().length).toBeLessThan(100);
	});
});

describe('encodeRaster and decodeRaster', () => {
	test('give back a raster exactly', () => {
		const raster = world(['......', '.aa.bb', '.aabbb', '......'], 1);
		const decoded = decodeRaster(encodeRaster(raster));
		expect([...decoded.cells]).toEqual([...raster.cells]);
		expect(decoded.sets).toEqual(raster.sets);
		expect(decoded.columns).toBe(raster.columns);
	});

	test('refuse bytes of another kind', () => {
		expect(() => decodeRaster(new TextEncoder().encode('<!doctype html>'))).toThrow(/raster/);
		expect(() => decodeRaster(new Uint8Array())).toThrow(/raster/);
	});
});

describe('cells of the grid', () => {
	test('start in the north-west, and hold their own centres', () => {
		expect(cellAt(grid, [-180, 90])).toBe(0);
		expect(cellAt(grid, [179.99, -90])).toBe(720 * 360 - 1);
		for (const cell of [0, 719, 720, 130_000, 259_199]) {
			expect(cellAt(grid, cellCentre(grid, cell))).toBe(cell);
		}
	});

	test('are the same for a longitude a turn away', () => {
		expect(cellAt(grid, [190, 10])).toBe(cellAt(grid, [-170, 10]));
	});
});

describe('blockedCells', () => {
	const raster = world(['.aa.', '.abb'], 90);

	test('closes every cell that a blocked state shares', () => {
		expect([...blockedCells(raster, new Set(['aa']))].filter(Boolean)).toHaveLength(3);
		expect([...blockedCells(raster, new Set(['zz']))].filter(Boolean)).toHaveLength(0);
	});

	test('keeps cells open that an opened state shares', () => {
		const shared = { ...raster, sets: [[], ['aa', 'bb'], ['bb']] };
		expect(blockedCells(shared, new Set(['bb']), ['aa'])[1]).toBe(0);
	});
});
