import type { LngLat } from './lng-lat.ts';

/** A name in every language of the page. */
export interface PlaceName {
	readonly en: string;
	readonly es: string;
}

/** An end of a measure: the exact place, and its name where it has one worth printing. */
export interface MeasureEnd {
	readonly position: LngLat;
	readonly name?: PlaceName;
}

/**
 * One distance on the WGS84 ellipsoid, from land to land, at 1:10 million.
 *
 * `km` is unrounded; print it through roundForPrint. `precisionKm` is how far the coast behind it
 * may be off. 0 km means that the two touch or that one lies in the other.
 */
export interface Measure {
	readonly km: number;
	readonly precisionKm: number;
	readonly from: MeasureEnd;
	readonly to: MeasureEnd & { readonly name: PlaceName };
	/** The part of US soil reached: `us`, an insular area's code, an islet's name, or `xg`. */
	readonly part: string;
}

/**
 * The distances published for one country. US soil is the states, DC, the insular areas and the
 * outlying islands; Guantánamo Bay, over which Cuba keeps ultimate sovereignty, is only ever added
 * in `withGuantanamo`. Bases and embassies are not US soil.
 */
export interface CountryDistances {
	/** ISO alpha-2 in lower case, or a private code of geo/build/country-codes.ts. */
	readonly code: string;
	readonly capital: Capital;
	/** D1: capital to the fifty states and DC. */
	readonly capitalToStates: Measure;
	/** D2: capital to US soil. */
	readonly capitalToSoil: Measure;
	/** D3: the country's nearest land to US soil. */
	readonly countryToSoil: Measure;
	/** D4: D2 and D3 with Guantánamo Bay counted in; the same measures where it changes nothing. */
	readonly withGuantanamo: { readonly capital: Measure; readonly country: Measure };
}

/** A capital's centre; `note` says why it is this one where that is disputed or plural. */
export interface Capital {
	readonly name: PlaceName;
	readonly position: LngLat;
	readonly note?: PlaceName;
}

/** A distance as it may be printed: about so many kilometres, under so many, or none at all. */
export type PrintedDistance =
	| { readonly kind: 'about'; readonly km: number }
	| { readonly kind: 'under'; readonly km: number }
	| { readonly kind: 'touching' };

/**
 * Rounds for print: to 10 km above 1,000 km, to 1 km below; 4 km or less reads "under 4 km", since
 * the coast is not known better; 0 reads as touching.
 *
 * @throws on anything that is not a distance, so that no NaN reaches a page.
 */
export function roundForPrint(km: number): PrintedDistance {
	if (!(km >= 0 && km < 20_100)) throw new Error(`Not a distance on Earth: ${String(km)} km.`);
	if (km === 0) return { kind: 'touching' };
	if (km < 4) return { kind: 'under', km: 4 };
	return { kind: 'about', km: roundLength(km) };
}

/** Rounds any length for print: to 10 km from 1,000 km on, to 1 km below. */
export function roundLength(km: number): number {
	const step = km >= 1000 ? 10 : 1;
	return Math.round(km / step) * step;
}
