import type { ContentError } from './content-error.ts';
import { foundAndAllowed } from './nearest-word.ts';
import type { Claim, Country, Event, Scenario, Source } from './schema.ts';
import { checkClaimSourcing } from './sourcing.ts';
import type { ValuePath, YamlFile } from './yaml-file.ts';

interface Parsed<T> {
	readonly file: YamlFile;
	readonly value: T;
}

/** Everything parsed from one scenario's folder, before its parts are held against each other. */
export interface ScenarioParts {
	readonly scenario: Parsed<Scenario>;
	readonly sources: Parsed<Source[]>;
	readonly countries: readonly Parsed<Country>[];
	readonly timeline: Parsed<Event[]> | undefined;
}

/** A claim with the file and path it was read from. */
export interface PlacedClaim {
	readonly claim: Claim;
	readonly file: YamlFile;
	readonly path: ValuePath;
}

/** What no single file can show: unknown sources and countries, ids given twice, thin sourcing. */
export function checkReferences(parts: ScenarioParts): ContentError[] {
	return [
		...checkCountries(parts),
		...checkUniqueIds(parts),
		...checkSourceIds(parts),
		...checkDays(parts),
		...placedClaims(parts).flatMap((placed) => checkClaimSourcing(placed, parts.sources.value))
	];
}

function placedClaims({ scenario, countries }: ScenarioParts): PlacedClaim[] {
	return [scenario, ...countries].flatMap(({ file, value }) =>
		value.claims.map((claim, index) => ({ claim, file, path: ['claims', index] }))
	);
}

function checkCountries({ scenario, countries }: ScenarioParts): ContentError[] {
	const { origin, jurisdiction, candidates } = scenario.value;
	const known = countries.map((country) => country.value.iso2);
	const named = [
		{ iso2: origin, path: ['origin'] },
		{ iso2: jurisdiction, path: ['jurisdiction'] },
		...candidates.map((iso2, index) => ({ iso2, path: ['candidates', index] }))
	];
	const errors = named
		.filter(({ iso2 }) => !known.includes(iso2))
		.map(({ iso2, path }) =>
			scenario.file.errorAt(
				path,
				`has no file countries/${iso2}.yaml; ${foundAndAllowed(iso2, known)}`
			)
		);
	candidates.forEach((iso2, index) => {
		if (candidates.indexOf(iso2) < index) {
			errors.push(scenario.file.errorAt(['candidates', index], `names "${iso2}" a second time`));
		}
		if (iso2 === origin) {
			errors.push(
				scenario.file.errorAt(
					['candidates', index],
					'is the origin; a candidate is another country'
				)
			);
		}
	});
	for (const { file, value } of countries) {
		if (file.path !== `countries/${value.iso2}.yaml`) {
			errors.push(
				file.errorAt(['iso2'], `found "${value.iso2}", but the file is called ${file.path}`)
			);
		}
		const isCandidate = candidates.includes(value.iso2);
		if (isCandidate && !value.standing)
			errors.push(file.errorAt(['standing'], 'is missing on a candidate'));
		if (!isCandidate && value.standing) {
			errors.push(
				file.errorAt(
					['standing'],
					'is set, but scenario.yaml does not list this country as a candidate'
				)
			);
		}
		if (!named.some(({ iso2 }) => iso2 === value.iso2)) {
			errors.push(
				file.errorAt(['iso2'], `"${value.iso2}" is neither origin, candidate nor jurisdiction`)
			);
		}
	}
	return errors;
}

function checkUniqueIds(parts: ScenarioParts): ContentError[] {
	const kinds = [
		placedClaims(parts).map(({ claim, file, path }) => ({
			id: claim.id,
			file,
			path: [...path, 'id']
		})),
		parts.sources.value.map(({ id }, index) => ({
			id,
			file: parts.sources.file,
			path: [index, 'id']
		})),
		(parts.timeline?.value ?? []).map(({ id }, index) => ({
			id,
			file: parts.timeline?.file,
			path: [index, 'id']
		}))
	];
	return kinds.flatMap((items) => {
		const seen = new Set<string>();
		return items.flatMap(({ id, file, path }) => {
			if (!seen.has(id)) {
				seen.add(id);
				return [];
			}
			return file ? [file.errorAt(path, `"${id}" is taken; an id is given once`)] : [];
		});
	});
}

function checkSourceIds(parts: ScenarioParts): ContentError[] {
	const known = parts.sources.value.map(({ id }) => id);
	const { scenario, timeline } = parts;
	const lists: { ids: readonly string[]; file: YamlFile; path: ValuePath }[] = [
		{ ids: scenario.value.epilogue.sources, file: scenario.file, path: ['epilogue', 'sources'] },
		...placedClaims(parts).flatMap(({ claim, file, path }) => [
			{ ids: claim.sources, file, path: [...path, 'sources'] },
			...claim.checks.map((check, index) => ({
				ids: check.sources,
				file,
				path: [...path, 'checks', index, 'sources']
			}))
		]),
		...(timeline?.value ?? []).map(({ sources }, index) => ({
			ids: sources,
			file: timeline?.file ?? scenario.file,
			path: [index, 'sources']
		}))
	];
	const errors = lists.flatMap(({ ids, file, path }) =>
		ids.flatMap((id, index) =>
			known.includes(id)
				? []
				: [
						file.errorAt(
							[...path, index],
							`is not a source of sources.yaml: ${foundAndAllowed(id, known)}`
						)
					]
		)
	);
	if (!known.includes(scenario.value.article)) {
		errors.push(
			scenario.file.errorAt(
				['article'],
				`is not a source of sources.yaml: ${foundAndAllowed(scenario.value.article, known)}`
			)
		);
	}
	return errors;
}

function checkDays(parts: ScenarioParts): ContentError[] {
	const { dated, knownUntil } = parts.scenario.value;
	const late = (day: string) =>
		`found ${day}, which is after the scenario's knownUntil (${knownUntil})`;
	const errors = dated > knownUntil ? [parts.scenario.file.errorAt(['dated'], late(dated))] : [];
	for (const { claim, file, path } of placedClaims(parts)) {
		if (claim.dated > knownUntil) errors.push(file.errorAt([...path, 'dated'], late(claim.dated)));
		claim.checks.forEach((check, index) => {
			if (check.dated > knownUntil) {
				errors.push(file.errorAt([...path, 'checks', index, 'dated'], late(check.dated)));
			}
		});
	}
	return errors;
}
