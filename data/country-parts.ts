import type { ContentError } from './content-error.ts';
import { foundAndAllowed } from './nearest-word.ts';
import type { Parsed } from './parse-content.ts';
import type { ScenarioParts } from './scenario-parts.ts';
import type { Country, Scenario } from './schema.ts';
import { standings } from './vocabulary.ts';

/** Whether scenario.yaml and the files in countries/ tell of the same countries in the same parts. */
export function checkCountries(parts: ScenarioParts): ContentError[] {
	const { scenario, countries, countryFiles } = parts;
	const errors = countries.flatMap(({ file, value }) =>
		file.path === `countries/${value.iso2}.yaml`
			? []
			: [file.errorAt(['iso2'], `found "${value.iso2}", but the file is called ${file.path}`)]
	);
	if (!scenario) return errors;
	return [
		...errors,
		...checkNamed(scenario, countryFiles),
		...checkCandidates(scenario),
		...countries.flatMap((country) => checkPart(country, scenario.value))
	];
}

/** A country the scenario names needs a file. */
function checkNamed({ file, value }: Parsed<Scenario>, known: readonly string[]): ContentError[] {
	const named = [
		{ iso2: value.origin, path: ['origin'] },
		{ iso2: value.jurisdiction, path: ['jurisdiction'] },
		...value.candidates.map((iso2, index) => ({ iso2, path: ['candidates', index] }))
	];
	return named
		.filter(({ iso2 }) => !known.includes(iso2))
		.map(({ iso2, path }) =>
			file.errorAt(path, `has no file countries/${iso2}.yaml: ${foundAndAllowed(iso2, known)}`)
		);
}

function checkCandidates({ file, value }: Parsed<Scenario>): ContentError[] {
	const { candidates, origin, jurisdiction } = value;
	return candidates.flatMap((iso2, index) => {
		const wrong = [
			candidates.indexOf(iso2) < index &&
				`found "${iso2}" a second time; a candidate is named once`,
			iso2 === origin && `found "${iso2}", the origin; a candidate is another country`,
			iso2 === jurisdiction && `found "${iso2}", the jurisdiction; a candidate is another country`
		];
		return wrong.flatMap((text) => (text ? [file.errorAt(['candidates', index], text)] : []));
	});
}

/** A candidate has a standing, and no other country has; a country without a part is left out. */
function checkPart({ file, value }: Parsed<Country>, scenario: Scenario): ContentError[] {
	const { iso2, standing, claims } = value;
	const isEnd = iso2 === scenario.origin || iso2 === scenario.jurisdiction;
	const isCandidate = scenario.candidates.includes(iso2);
	if (!isEnd && !isCandidate) {
		const named = [scenario.origin, ...scenario.candidates, scenario.jurisdiction];
		return [
			file.errorAt(
				['iso2'],
				`is neither origin, candidate nor jurisdiction in scenario.yaml: ${foundAndAllowed(iso2, named)}`
			)
		];
	}
	if (isEnd && standing) {
		return [
			file.errorAt(
				['standing'],
				`found "${standing}", but only a candidate of scenario.yaml has one`
			)
		];
	}
	if (!isEnd && !standing) {
		return [
			file.errorAt(['standing'], `is missing on a candidate, allowed: ${standings.join(', ')}`)
		];
	}
	if (!isEnd && claims.length === 0) {
		return [file.errorAt(['claims'], 'is empty on a candidate, allowed: one claim or more')];
	}
	return [];
}
