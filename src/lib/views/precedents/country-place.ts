import type { Dataset } from '../../../../data/dataset.ts';
import type { Geography } from '../../../../geo/geography.ts';
import type { LngLat } from '../../../../geo/lng-lat.ts';

/**
 * Where a country's arcs begin and end: its capital, told of or not. Undefined for a code that the
 * geography does not have.
 */
export function countryPlace(
	{ countries }: Pick<Dataset, 'countries'>,
	{ distances, others }: Pick<Geography, 'distances' | 'others'>,
	iso2: string
): LngLat | undefined {
	const measured = distances[iso2] ?? others[iso2];
	return (
		measured?.capital.position ??
		countries.find((country) => country.iso2 === iso2)?.capital.position
	);
}
