import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { europeanUnion, nato } from '../../../geo/build/blocs.ts';
import { sovereignOf } from '../../../geo/build/sovereigns.ts';

describe('blocs', () => {
	test('are 27 and 32 states, each once, none of them a dependency', () => {
		expect(new Set(europeanUnion.members).size).toBe(27);
		expect(new Set(nato.members).size).toBe(32);
		for (const state of [...europeanUnion.members, ...nato.members]) {
			expect(sovereignOf(state)).toBe(state);
			expect(loadAtlas('50m').countries.has(state), state).toBe(true);
		}
	});
});
