import { describe, expect, test, vi } from 'vitest';
import type { CountryDistances, Measure } from '../../../geo/distances.ts';
import { capitals, checkCapital } from '../../../geo/build/capitals.ts';
import { distancesOf } from '../../../geo/build/distances.ts';
import { nameOnSoil } from '../../../geo/build/gazetteer.ts';
import { alongPiece } from '../../../geo/build/outline.ts';
import { distanceTable } from '../../../geo/build/tables.ts';
import { outlyingIslands, usSoil } from '../../../geo/build/us-soil.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';

vi.setConfig({ testTimeout: 60_000 });

const table = distanceTable();
const rows = Object.values(table);

function of(code: string): CountryDistances {
	const distances = table[code];
	if (!distances) throw new Error(code);
	return distances;
}

function measuresOf(row: CountryDistances): Measure[] {
	const { capital, country } = row.withGuantanamo;
	return [row.capitalToStates, row.capitalToSoil, row.countryToSoil, capital, country];
}

describe('the distance table', () => {
	test('has every member of the United Nations but the United States', () => {
		expect(rows.length).toBeGreaterThan(225);
		for (const code of 'af br cd cn cu eg fr gb in ir jp ni qa ru sy tr ua ve ye za'.split(' ')) {
			expect(table).toHaveProperty(code);
		}
		expect(table).not.toHaveProperty('us');
	});

	test.each([
		['ru', 5850, 5860, 'Point Barrow, Alaska'],
		['qa', 9058, 9068, 'Point Barrow, Alaska'],
		['tr', 7585, 7595, 'north-east corner of Maine'],
		['cu', 155, 170, 'Marquesas Keys, Florida'],
		['ve', 2154, 2164, 'Upper Florida Keys']
	])('measures D1 of %s between %d and %d km, to %s', (code, least, most, place) => {
		const { km, to } = of(code).capitalToStates;
		expect(km).toBeGreaterThan(least);
		expect(km).toBeLessThan(most);
		expect(to.name.en).toBe(place);
	});

	test('measures D2 of Caracas to Puerto Rico', () => {
		expect(of('ve').capitalToSoil.km).toBeCloseTo(824, -1);
		expect(of('ve').capitalToSoil.part).toBe('pr');
	});

	test('has the Diomedes 3.8 km apart, as charts do', () => {
		const { km, from, to } = of('ru').countryToSoil;
		expect(km).toBe(3.8);
		expect([from.name?.en, to.name.en]).toEqual(['Big Diomede', 'Little Diomede, Alaska']);
	});

	test('measures Venezuela from Isla de Aves at its true place, 251 km from St. Croix', () => {
		const { km, from, part } = of('ve').countryToSoil;
		expect(Math.abs(km - 251)).toBeLessThan(1.5);
		expect([from.name?.en, part]).toEqual(['Isla de Aves', 'vi']);
	});

	test('has Cuba touching only when Guantánamo Bay is counted in', () => {
		expect(of('cu').countryToSoil.km).toBeCloseTo(150, 0);
		expect(of('cu').withGuantanamo.country).toMatchObject({ km: 0, part: 'xg' });
		expect(of('cu').withGuantanamo.capital.km).toBe(of('cu').capitalToSoil.km);
	});

	test('has Canada and Mexico touching, at a border with a name', () => {
		expect(of('ca').countryToSoil).toMatchObject({ km: 0, part: 'us' });
		expect(of('mx').countryToSoil.to.name.en).toContain('border');
	});

	test.each(rows)('$code never grows from D1 to D2 to D4, nor from capital to country', (row) => {
		expect(row.capitalToSoil.km).toBeLessThanOrEqual(row.capitalToStates.km);
		expect(row.withGuantanamo.capital.km).toBeLessThanOrEqual(row.capitalToSoil.km);
		expect(row.withGuantanamo.country.km).toBeLessThanOrEqual(row.countryToSoil.km);
		expect(row.countryToSoil.km).toBeLessThanOrEqual(row.capitalToSoil.km + 15);
	});

	test('holds numbers, names and places throughout', () => {
		for (const row of rows) {
			for (const { km, precisionKm, from, to } of measuresOf(row)) {
				expect(Number.isFinite(km) && km >= 0 && precisionKm > 0, row.code).toBe(true);
				expect([...from.position, ...to.position].every(Number.isFinite), row.code).toBe(true);
				expect(to.name.en && to.name.es, row.code).toBeTruthy();
			}
		}
	});

	test('has for each measure the length between its own ends, but for the charted strait', () => {
		for (const row of rows) {
			for (const { km, from, to } of measuresOf(row)) {
				const drawn = geodesicKm(from.position, to.position);
				expect(Math.abs(drawn - km), row.code).toBeLessThan(row.code === 'ru' ? 0.4 : 1e-6);
			}
		}
	});
});

describe('nearest soil', () => {
	const samples = soilSamples(10_000);

	test('is sampled at 10,000 places of every part', () => {
		expect(samples.length).toBeGreaterThan(10_000);
		expect(new Set(samples.map(({ part }) => part)).size).toBe(usSoil().length);
	});

	test.each(['ru', 'tr', 'qa', 'cu', 've', 'cn', 'jp', 'ht', 'fj', 'is', 'za'])(
		'of %s is not beaten by any of them',
		(code) => {
			const { capital, capitalToStates, capitalToSoil, withGuantanamo } = of(code);
			for (const { place, part, status } of samples) {
				const km = geodesicKm(capital.position, place) + 1e-4;
				if (status === 'states') expect(capitalToStates.km, part).toBeLessThanOrEqual(km);
				if (status !== 'leased') expect(capitalToSoil.km, part).toBeLessThanOrEqual(km);
				expect(withGuantanamo.capital.km, part).toBeLessThanOrEqual(km);
			}
		}
	);

	test('has nine outlying islands, each its own part', () => {
		expect(outlyingIslands).toHaveLength(9);
		expect(usSoil().filter(({ status }) => status === 'outlying')).toHaveLength(9);
	});

	test('keeps Guantánamo Bay leased and apart', () => {
		expect(
			usSoil()
				.filter(({ status }) => status === 'leased')
				.map(({ id }) => id)
		).toEqual(['xg']);
	});
});

describe('names of nearest places', () => {
	test('stop the build where no entry is near enough', () => {
		expect(() => nameOnSoil('us', [-120, 35])).toThrow(/No name for -120,35/);
		expect(() => nameOnSoil('zz', [0, 0])).toThrow(/none/);
	});
});

describe('capitals', () => {
	test('are known for all countries of the table and some disputed ones', () => {
		for (const code of ['il', 'ps', 'eh', 'xk', 'tw', 'xs'])
			expect(capitals().has(code)).toBe(true);
		expect(capitals().get('bo')?.note?.en).toContain('La Paz');
		expect(capitals().get('ru')?.name.es).toBe('Moscú');
		expect(capitals().get('kz')?.name.en).toBe('Astana');
	});

	test('are refused at sea, abroad, turned round, or without a country', () => {
		const at = (position: LngLat) => ({ name: { en: 'X', es: 'X' }, position });
		expect(() => {
			checkCapital('ru', at([0, 0]));
		}).toThrow(/X at 0,0 does not lie in "ru"/);
		expect(() => {
			checkCapital('ru', at([30.52, 50.45]));
		}).toThrow(/"ru"/);
		expect(() => {
			checkCapital('ru', at([55.75, 37.62]));
		}).toThrow(/order/);
		expect(() => {
			checkCapital('zz', at([0, 0]));
		}).toThrow(/"zz" has a capital, X, but no shape/);
	});

	test("of a scenario may differ from the table's", () => {
		const capital = { name: { en: 'Istanbul', es: 'Estambul' }, position: [28.95, 41.01] as const };
		expect(distancesOf('tr', capital).capitalToStates.km).toBeCloseTo(7267, -1);
	});
});

/** Vertices and places between them all over US soil, at least `count`, some of every part. */
function soilSamples(count: number) {
	const parts = usSoil();
	const total = parts.reduce((sum, { outline }) => sum + outline.pieces.length, 0);
	return parts.flatMap(({ id, status, outline }) => {
		const share = Math.max(20, Math.ceil((count * outline.pieces.length) / total));
		return Array.from({ length: share }, (_, index) => {
			const at = (index + 0.37) / share;
			const piece = outline.pieces[Math.floor(at * outline.pieces.length)];
			if (!piece) throw new RangeError(id);
			return { part: id, status, place: alongPiece(piece, (index * 0.618) % 1) };
		});
	});
}
