import type { Source } from '../../../data/schema.ts';

/** A source with its number in the list of the method page, by which the text refers to it. */
export interface NumberedSource extends Source {
	readonly number?: number;
}

/** The records of some sources, in the order of the list and numbered as it is. */
export function numberedSources(
	sources: readonly Source[],
	ids: readonly string[]
): NumberedSource[] {
	return sources.flatMap((source, index) =>
		ids.includes(source.id) ? [{ ...source, number: index + 1 }] : []
	);
}
