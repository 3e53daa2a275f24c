import { describe, expect, test } from 'vitest';
import { loadAtlas } from '../../../geo/build/atlas.ts';
import { blockSetsOn } from '../../../geo/build/blocs.ts';
import { sovereignOf } from '../../../geo/build/sovereigns.ts';

function membersOf(id: string, day: string): readonly string[] {
	return blockSetsOn(day).find((set) => set.id === id)?.members ?? [];
}

describe('blocs', () => {
	test('are 27 and 32 states in 2026, each once, none of them a dependency', () => {
		const [union, nato] = ['eu', 'nato'].map((id) => membersOf(id, '2026-01-01'));
		expect(new Set(union).size).toBe(27);
		expect(new Set(nato).size).toBe(32);
		for (const state of [...(union ?? []), ...(nato ?? [])]) {
			expect(sovereignOf(state)).toBe(state);
			expect(loadAtlas('50m').countries.has(state), state).toBe(true);
		}
	});

	test('are those of the day that is asked for', () => {
		expect(membersOf('nato', '2013-07-03')).toHaveLength(28);
		expect(membersOf('eu', '2013-06-30')).toHaveLength(27);
		expect(membersOf('eu', '2013-06-30')).not.toContain('hr');
		expect(membersOf('eu', '2013-07-01')).toHaveLength(28);
		expect(membersOf('eu', '2020-01-31')).toContain('gb');
		expect(membersOf('eu', '2020-02-01')).not.toContain('gb');
		expect(membersOf('nato+eu', '2013-07-03')).toContain('se');
	});
});
