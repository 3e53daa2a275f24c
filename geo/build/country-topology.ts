import { mergeArcs } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { codeOfFeature } from './country-codes.ts';
import { readPackageJson } from './package-files.ts';
import { repairWinding } from './winding.ts';

/** A country's shape as arcs of its topology, its code as `id`, the package's name for it. */
export type CountryGeometry = MultiPolygon<{ name: string }> & { id: string };

/** A topology of countries as its package has it. */
export type SourceTopology = Topology<{
	countries: { type: 'GeometryCollection'; geometries: SourceGeometry[] };
}>;

type SourceGeometry = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };

/** A topology with an object `countries`, read from an installed package. */
export function readTopology(specifier: string): SourceTopology {
	return readPackageJson(specifier) as SourceTopology;
}

/**
 * The countries of a topology by code, winding repaired, features that share a code dissolved.
 *
 * @throws naming a feature that has no code.
 */
export function geometriesByCode(source: SourceTopology): Map<string, CountryGeometry> {
	const geometries = new Map<string, CountryGeometry>();
	for (const { id, properties, ...shape } of source.objects.countries.geometries) {
		const code = codeOfFeature(id, properties.name);
		const part = repairWinding(source, asMultiPolygon(shape));
		const present = geometries.get(code);
		geometries.set(code, {
			...(present ? mergeArcs(source, [present, part]) : part),
			id: code,
			properties: present?.properties ?? { name: properties.name }
		});
	}
	return geometries;
}

function asMultiPolygon(shape: Polygon | MultiPolygon): MultiPolygon {
	return shape.type === 'MultiPolygon' ? shape : { type: 'MultiPolygon', arcs: [shape.arcs] };
}
