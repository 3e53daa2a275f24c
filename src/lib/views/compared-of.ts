import type { ComparedCountry } from './comparison.ts';
import type { WorldCountries } from './world-countries.ts';

/** A country of that file as a comparison has it; undefined for one that is not in it. */
export function comparedOf(
	{ told, others }: WorldCountries,
	iso2: string
): ComparedCountry | undefined {
	const other = others[iso2];
	return (
		told.find((country) => country.iso2 === iso2) ??
		(other && { iso2, name: other.name, standing: '', reach: other.reach })
	);
}
