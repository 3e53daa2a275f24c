import type { Dataset } from './dataset.ts';
import type { LoadedFiles } from './load.ts';
import { placesOf } from './places.ts';
import type { YamlFile } from './yaml-file.ts';

/** Something that was last looked at before a day. */
export interface Stale {
	readonly checked: string;
	readonly what: string;
	/** File as errors name it, and one-based line. */
	readonly file: string;
	readonly line: number;
}

/**
 * Every claim, row and source that was last checked before a day, the oldest first.
 *
 * @param before `YYYY-MM-DD`; what was checked on that day is not stale
 */
export function staleIn(dataset: Dataset, files: LoadedFiles, before: string): Stale[] {
	const sourcesOf = (
		sources: readonly { id: string; checked: string }[],
		file: YamlFile | undefined
	) =>
		sources.map(({ id, checked }, index) => ({
			checked,
			what: `source ${id}`,
			file: file?.path ?? '',
			line: file?.lineOf([index]) ?? 1
		}));
	return [
		...placesOf(dataset, files).flatMap(({ checked, what, file, line }) =>
			checked === undefined ? [] : [{ checked, what, file, line }]
		),
		...sourcesOf(dataset.sources, files.sources),
		...sourcesOf(dataset.reach?.sources ?? [], files.reach?.get('sources')),
		...sourcesOf(dataset.precedents?.sources ?? [], files.precedents?.sources)
	]
		.filter(({ checked }) => checked < before)
		.sort((a, b) => a.checked.localeCompare(b.checked));
}
