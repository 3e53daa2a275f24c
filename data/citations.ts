import type { Dataset } from './dataset.ts';
import type { LoadedFiles } from './load.ts';
import { placesOf } from './places.ts';
import type { CaseSource } from './precedent-schema.ts';

/** An address, or a source that has none, with all that rests on it. */
export interface Citation {
	/** The address without its fragment; undefined for one source that has no address. */
	readonly url: string | undefined;
	/** The records that give it: a scenario and the tables may each have one. */
	readonly sources: readonly CaseSource[];
	/** What cites them: `claim cu-treaty`, `rome hu`. */
	readonly citedBy: readonly string[];
}

/** Every source by its address, that on which most rests first, then by publisher. */
export function citationsOf(dataset: Dataset, files: LoadedFiles): Citation[] {
	const all = [
		...dataset.sources,
		...(dataset.reach?.sources ?? []),
		...(dataset.precedents?.sources ?? [])
	];
	const places = placesOf(dataset, files);
	const byAddress = new Map<string, CaseSource[]>();
	for (const source of all) {
		const key = source.url?.replace(/#.*$/, '') ?? source.id;
		byAddress.set(key, [...(byAddress.get(key) ?? []), source]);
	}
	return [...byAddress.values()]
		.map((sources) => ({
			url: sources[0]?.url?.replace(/#.*$/, ''),
			sources,
			citedBy: places
				.filter((place) => sources.some(({ id }) => place.sources.includes(id)))
				.map(({ what }) => what)
		}))
		.sort(
			(a, b) =>
				b.citedBy.length - a.citedBy.length ||
				(a.sources[0]?.publisher ?? '').localeCompare(b.sources[0]?.publisher ?? '')
		);
}
