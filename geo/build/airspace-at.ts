import type { MultiPolygon } from 'geojson';
import { wrapLongitude, type LngLat } from '../lng-lat.ts';
import { territorialSeaKm } from './airspace-cells.ts';
import { cutAtAntimeridian } from './antimeridian.ts';
import { AreaIndex } from './area-index.ts';
import { loadAtlas } from './atlas.ts';
import { nearestTo } from './nearest.ts';
import { outlineOf, type Outline } from './outline.ts';
import { sovereignOf } from './sovereigns.ts';

/** Whose airspace a place is in, and whether it is over land or the 12 nm beyond. */
export interface Airspace {
	readonly code: string;
	readonly isLand: boolean;
}

type Box = readonly [west: number, south: number, east: number, north: number];

interface Country {
	readonly code: string;
	readonly boxes: readonly Box[];
	readonly area: () => AreaIndex;
	readonly outline: () => Outline;
}

let countries: readonly Country[] | undefined;

/**
 * Whose sovereign airspace holds a place ([lng, lat] degrees), exactly as 1:10 million has it: the
 * country whose land it is, or else the one with the nearest coast within 12 nm, by WGS84.
 * `undefined` over the high seas and where no state is sovereign (sovereigns.ts).
 */
export function airspaceAt(place: LngLat): Airspace | undefined {
	const near = countriesNear(place);
	const owner = near.find(({ area }) => area().holds(place));
	if (owner) return { code: owner.code, isLand: true };
	let found: Airspace | undefined;
	let withinKm = territorialSeaKm;
	for (const { code, outline } of near) {
		const nearest = nearestTo(place, outline(), withinKm);
		if (!nearest) continue;
		withinKm = nearest.km;
		found = { code, isLand: false };
	}
	return found;
}

function allCountries(): readonly Country[] {
	countries ??= [...loadAtlas('10m').countries]
		.filter(([code]) => sovereignOf(code) !== undefined)
		.map(([code, { geometry }]) => ({
			code,
			boxes: boxesOf(geometry),
			area: once(() => new AreaIndex(geometry)),
			outline: once(() => outlineOf(geometry))
		}));
	return countries;
}

function boxesOf(shape: MultiPolygon): Box[] {
	return cutAtAntimeridian(shape).coordinates.map(([ring = []]): Box => {
		const lngs = ring.map(([lng = NaN]) => lng);
		const lats = ring.map(([, lat = NaN]) => lat);
		return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
	});
}

const nearByCell = new Map<string, readonly Country[]>();

/** Countries with a part whose box comes within 12 nm of the square degree that holds a place. */
function countriesNear([lng, lat]: LngLat): readonly Country[] {
	const middle: LngLat = [Math.floor(wrapLongitude(lng)) + 0.5, Math.floor(lat) + 0.5];
	const cell = middle.join();
	const near =
		nearByCell.get(cell) ??
		allCountries().filter(({ boxes }) => boxes.some((box) => isNear(box, middle)));
	nearByCell.set(cell, near);
	return near;
}

function isNear([west, south, east, north]: Box, [lng, lat]: LngLat): boolean {
	const half = 0.5;
	const reach = 0.21;
	if (lat < south - reach - half || lat > north + reach + half) return false;
	const farthest = Math.min(89.9, Math.abs(lat) + half);
	const aside = Math.min(180, reach / Math.cos((farthest * Math.PI) / 180) + half);
	return Math.abs(wrapLongitude(lng - (west + east) / 2)) <= (east - west) / 2 + aside;
}

function once<Value>(make: () => Value): () => Value {
	let value: Value | undefined;
	return () => (value ??= make());
}
