import type { Capital, CountryDistances, Measure, MeasureEnd, PlaceName } from '../distances.ts';
import { loadAtlas } from './atlas.ts';
import { capitals, checkCapital } from './capitals.ts';
import { borderName, nameOnSoil } from './gazetteer.ts';
import { chartedWidth, isletName } from './islets.ts';
import { outlineOf } from './outline.ts';
import { nearestSoil, nearestSoilToOutline, type NearestSoil } from './us-soil.ts';

/** The United States itself and what is its soil: everything would read 0. */
const unmeasured = new Set(['us', 'pr', 'vi', 'gu', 'as', 'mp', 'um', 'xg']);

/** The largest error of the 1:10 million coast met against one good to 1 km, over six cities. */
const coastPrecisionKm = 3;

/**
 * The distances D1 to D4 (geo/distances.ts) of every country and territory that has both a shape at
 * 1:10 million and a capital, by code. Countries are measured as Natural Earth draws them, so with
 * their integral parts overseas: France with Guadeloupe, the Netherlands with Saba.
 *
 * @throws when a capital is not in its country or a nearest place has no name: both name the case.
 */
export function buildDistances(): Record<string, CountryDistances> {
	const table: Record<string, CountryDistances> = {};
	for (const [code, capital] of [...capitals()].sort(([a], [b]) => a.localeCompare(b))) {
		if (unmeasured.has(code) || !loadAtlas('10m').countries.has(code)) continue;
		table[code] = distancesOf(code, capital);
	}
	return table;
}

/**
 * The distances of one country, measured from the capital given.
 *
 * @throws as buildDistances, and when the atlas has no shape under `code`.
 */
export function distancesOf(code: string, capital: Capital): CountryDistances {
	checkCapital(code, capital);
	const country = loadAtlas('10m').countries.get(code);
	if (!country) throw new Error(`The atlas has no shape for "${code}".`);
	const toStates = nearestSoil(capital.position, ['states']);
	const toSoil = nearestSoil(capital.position, ['insular', 'outlying'], toStates);
	const toAny = nearestSoil(capital.position, ['leased'], toSoil);
	const outline = outlineOf(country.geometry);
	const soil = nearestSoilToOutline(outline, ['states', 'insular', 'outlying']);
	return {
		code,
		capital,
		capitalToStates: fromCapital(capital, toStates),
		capitalToSoil: fromCapital(capital, toSoil),
		countryToSoil: fromCountry(code, soil),
		withGuantanamo: {
			capital: fromCapital(capital, toAny),
			country: fromCountry(code, nearestSoilToOutline(outline, ['leased'], soil))
		}
	};
}

function fromCapital({ name }: Capital, nearest: NearestSoil): Measure {
	return measure(nearest, { position: nearest.from, name }, nameOnSoil(nearest.part, nearest.to));
}

function fromCountry(code: string, nearest: NearestSoil): Measure {
	const border = nearest.km === 0 ? borderName(code) : undefined;
	const name = border ?? isletName(code, nearest.from);
	const from = { position: nearest.from, ...(name ? { name } : {}) };
	const measured = measure(nearest, from, border ?? nameOnSoil(nearest.part, nearest.to));
	const charted = nearest.km > 0 ? chartedWidth(code, nearest.km) : undefined;
	return { ...measured, ...charted };
}

function measure({ km, to, part }: NearestSoil, from: MeasureEnd, name: PlaceName): Measure {
	return { km, precisionKm: coastPrecisionKm, from, to: { position: to, name }, part };
}
