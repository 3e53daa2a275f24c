import { expect, test } from 'vitest';
import {
	layOutSoilAndLaw,
	type SoilAndLawCountry
} from '../../../../src/lib/panels/plots/soil-and-law.ts';

function country(iso2: string, km: number, changes: Partial<SoilAndLawCountry> = {}) {
	return {
		iso2,
		name: iso2.toUpperCase(),
		km,
		distance: `${String(km)} km`,
		law: 'none',
		isSourced: true,
		role: undefined,
		...changes
	} as const satisfies SoilAndLawCountry;
}

test('rows go from no treaty to one in force, what is not established apart, empty ones left out', () => {
	const { rows } = layOutSoilAndLaw([
		country('aa', 100, { law: 'in-force' }),
		country('bb', 200, { law: undefined }),
		country('cc', 300),
		country('dd', 400, { law: 'dormant' })
	]);
	expect(rows.map(({ law }) => law)).toEqual(['none', 'dormant', 'in-force', undefined]);
});

test('a country stands to the right of one that is nearer, on an axis that begins at 0', () => {
	const { rows, ticks } = layOutSoilAndLaw([country('aa', 9000), country('bb', 4500)]);
	const [near, far] = rows[0]?.countries ?? [];
	expect([near?.iso2, far?.iso2]).toEqual(['bb', 'aa']);
	expect((far?.share ?? 0) / (near?.share ?? 1)).toBeCloseTo(2, 1);
	expect(far?.share).toBeLessThanOrEqual(100);
	expect(ticks[0]).toEqual({ km: 0, share: 0 });
});

test('countries of the story stand above the swarm, their names clear of each other', () => {
	const named = ['aa', 'bb', 'cc'].map((iso2) => country(iso2, 9000, { role: 'candidate' }));
	const { rows } = layOutSoilAndLaw([country('zz', 9000), ...named]);
	const placed = rows[0]?.countries ?? [];
	expect(placed.map(({ iso2 }) => iso2)).toEqual(['aa', 'bb', 'cc', 'zz']);
	expect(new Set(placed.map(({ y }) => y)).size).toBe(4);
	expect(placed[3]?.y).toBeGreaterThan(placed[2]?.y ?? 0);
	expect(placed[0]?.side).toBe('left');
	for (const { y } of placed) expect(y).toBeLessThan(rows[0]?.height ?? 0);
});
