import { brotliCompressSync, gzipSync } from 'node:zlib';
import { decodeRaster } from '../airspace/raster.ts';
import { routeAvoiding } from '../airspace/route.ts';
import type { CountryDistances, Measure } from '../distances.ts';
import { blockSetsOn } from './blocs.ts';
import { airspaceRasterBytes, distanceTable, routeTable } from './tables.ts';

const today = new Date().toISOString().slice(0, 10);
const origin = 've';
const routed = ['ru', 'tr', 'qa', 'cu'];

/**
 * Prints, for a person to read: the distances of the countries named (ISO alpha-2) or of a choice
 * of them, the published routes from Caracas, sizes and timings. The first run computes them all.
 */
export function main(countries: readonly string[]): void {
	const table = timed('distances of every country', distanceTable);
	const chosen =
		countries.length > 0 ? countries : [...routed, origin, 'cn', 'gb', 'es', 'ir', 'mx'];
	for (const code of chosen) printDistances(code, table[code]);
	for (const code of routed) {
		const [from, to] = [endOf(table, origin), endOf(table, code)];
		printRoutes(
			code,
			timed(`routes to ${to.state}`, () => routeTable(from, to, today))
		);
	}
	const bytes = timed('raster', airspaceRasterBytes);
	const [raw, gzip, brotli] = [bytes, gzipSync(bytes), brotliCompressSync(bytes)];
	console.log(`raster: ${[raw, gzip, brotli].map(({ length }) => length).join(' / ')} bytes`);
	timeRouter(table, bytes);
}

function printDistances(code: string, distances: CountryDistances | undefined): void {
	if (!distances) throw new Error(`No distances for "${code}".`);
	console.log(`\n${code} ${distances.capital.name.en}`);
	console.log(`  D1 capital to states     ${described(distances.capitalToStates)}`);
	console.log(`  D2 capital to US soil    ${described(distances.capitalToSoil)}`);
	console.log(`  D3 country to US soil    ${described(distances.countryToSoil)}`);
	console.log(`  D4 with Guantánamo       ${described(distances.withGuantanamo.country)}`);
}

function described({ km, precisionKm, from, to }: Measure): string {
	const start = from.name?.en ?? from.position.map((degree) => degree.toFixed(2)).join(', ');
	const end = to.position.map((degree) => degree.toFixed(3)).join(', ');
	return `${km.toFixed(1)} km ±${String(precisionKm)}, ${start} to ${to.name.en} (${end})`;
}

function printRoutes(code: string, routes: ReturnType<typeof routeTable>): void {
	for (const [set, route] of Object.entries(routes)) {
		if (route.kind !== 'route') {
			console.log(`${code} ${set}: ${JSON.stringify(route)}`);
			continue;
		}
		const detour = route.km - route.directKm;
		const crossed = route.crossed.map(({ code: over, km }) => `${over} ${km.toFixed(0)}`);
		console.log(
			`${code} ${set}: ${route.km.toFixed(0)} km, +${detour.toFixed(0)} ` +
				`(${((100 * detour) / route.directKm).toFixed(1)} %), ` +
				`${route.overNoStateKm.toFixed(0)} over no state; ${crossed.join(' · ')}`
		);
	}
}

function timeRouter(table: Record<string, CountryDistances>, bytes: Uint8Array): void {
	const raster = timed('decoding the raster', () => decodeRaster(bytes));
	for (const code of routed) {
		for (const { id, members } of blockSetsOn(today)) {
			const blocked = members.filter((state) => state !== code);
			const request = { from: endOf(table, origin), to: endOf(table, code), blocked, raster };
			const times = Array.from({ length: 7 }, () => {
				const start = performance.now();
				routeAvoiding(request);
				return performance.now() - start;
			});
			const [first = 0] = times;
			const median = times.sort((a, b) => a - b)[3] ?? 0;
			console.log(
				`router ${code} ${id}: first ${first.toFixed(0)}, median ${median.toFixed(0)} ms`
			);
		}
	}
}

function endOf(table: Record<string, CountryDistances>, code: string) {
	const distances = table[code];
	if (!distances) throw new Error(`No capital for "${code}".`);
	return { position: distances.capital.position, state: code };
}

function timed<Value>(what: string, compute: () => Value): Value {
	const start = performance.now();
	const value = compute();
	console.log(`[${what}: ${(performance.now() - start).toFixed(0)} ms]`);
	return value;
}
