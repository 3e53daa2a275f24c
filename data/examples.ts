import type { ContentError } from './content-error.ts';
import type { Dataset } from './dataset.ts';
import type { LoadedFiles } from './load.ts';
import type { Claim } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** The claims of a story that only show the form, as errors: readers must not be told them. */
export function exampleErrors(
	{ scenario, countries }: Dataset,
	files: LoadedFiles
): ContentError[] {
	const within = (claims: readonly Claim[], file: YamlFile | undefined) =>
		claims.flatMap(({ example }, index) =>
			example && file
				? [
						file.errorAt(
							['claims', index, 'example'],
							'marks a made-up claim, and a site with an address (SALIDA_ORIGIN) tells none: write what somebody said, and delete this line'
						)
					]
				: []
		);
	return [
		...within(scenario.claims, files.scenario),
		...countries.flatMap(({ iso2, claims }) => within(claims, files.countries.get(iso2)))
	];
}
