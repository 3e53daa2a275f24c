import { expect, test } from 'vitest';
import { drawnPlace } from '../../../src/lib/map/drawn-place.ts';

test('a place on the drawing is told from its middle, so that any box can scale it as the SVG scales', () => {
	expect(drawnPlace([500, 250], { width: 1000, height: 500 })).toBe('--x:0.0;--y:0.0');
	expect(drawnPlace([0, 500], { width: 1000, height: 500 })).toBe('--x:-500.0;--y:250.0');
});
