import type { Dataset } from '../../../data/dataset.ts';
import type { Source } from '../../../data/schema.ts';

/** Every source that readers may be led to: the scenario's, then the reach tables', as the method page numbers them. */
export function allSources({ sources, reach }: Dataset): readonly Source[] {
	return reach ? [...sources, ...reach.sources] : sources;
}
