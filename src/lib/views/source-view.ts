import type { Dataset } from '../../../data/dataset.ts';
import { allSources } from '$lib/model/all-sources';
import { numberedSources } from '$lib/model/numbered-sources';

/** A source as the text refers to it; its record stands on the method page. */
export interface SourceView {
	readonly id: string;
	/** Its number in the list of the method page. */
	readonly number: number;
	readonly publisher: string;
	/** Day of publication, where it is known. */
	readonly published?: string;
}

/** The sources of some ids, in the order of the method page's list. */
export function sourceViews(dataset: Dataset, ids: readonly string[]): SourceView[] {
	return numberedSources(allSources(dataset), ids).map(
		({ id, number = 0, publisher, published }) => ({
			id,
			number,
			publisher,
			...(published !== undefined && { published })
		})
	);
}
