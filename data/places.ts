import type { Dataset } from './dataset.ts';
import type { LoadedFiles } from './load.ts';
import { rowSources } from './reach-later.ts';
import { reachTableNames } from './reach-schema.ts';
import type { Claim } from './schema.ts';
import type { YamlFile } from './yaml-file.ts';

/** Something that the desk wrote, with what it rests on and where it is written. */
export interface Place {
	/** `claim cu-treaty`, `event t-18`, `rome hu`. */
	readonly what: string;
	/** File from the scenario's folder, or from `data/` for what scenarios share. */
	readonly file: string;
	/** One-based. */
	readonly line: number;
	/** The day somebody last looked at it; events and mentions carry none. */
	readonly checked: string | undefined;
	/** Ids of all that it cites, checks included; each once. */
	readonly sources: readonly string[];
}

/** Every claim, event, row and precedent of a dataset, in reading order: what can be cited, drawn or out of date. */
export function placesOf(dataset: Dataset, files: LoadedFiles) {
	const { scenario, countries, timeline, reach, precedents } = dataset;
	const ofClaims = (claims: readonly Claim[], file: YamlFile | undefined) =>
		claims.map((claim, index) => ({
			what: `claim ${claim.id}`,
			...at(file, ['claims', index, 'id']),
			checked: claim.checked,
			sources: once([...claim.sources, ...claim.checks.flatMap(({ sources }) => sources)])
		}));
	const places: Place[] = [
		...ofClaims(scenario.claims, files.scenario),
		...countries.flatMap(({ iso2, claims }) => ofClaims(claims, files.countries.get(iso2))),
		...timeline.map(({ id, sources }, index) => ({
			what: `event ${id}`,
			...at(files.timeline, [index, 'id']),
			checked: undefined,
			sources: once(sources)
		})),
		...reachTableNames.flatMap((name) =>
			(reach?.[name] ?? []).map((row, index) => ({
				what: `${name} ${'id' in row ? row.id : row.iso2}`,
				...at(files.reach?.get(name), [index]),
				checked: row.checked,
				sources: rowSources(row)
			}))
		),
		...(precedents?.cases ?? []).map(({ id, checked, sources }) => ({
			what: `precedent ${id}`,
			file: files.precedents?.cases.path ?? '',
			line: files.precedents?.lineOf(id) ?? 1,
			checked,
			sources: once(sources)
		}))
	];
	return places;
}

function at(file: YamlFile | undefined, path: readonly (string | number)[]) {
	return { file: file?.path ?? '', line: file?.lineOf(path) ?? 1 };
}

function once(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
