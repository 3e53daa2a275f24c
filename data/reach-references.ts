import type { ContentError } from './content-error.ts';
import type { ReachTables } from './reach.ts';
import type { ScenarioParts } from './scenario-parts.ts';

/** What a scenario and the reach tables must not both have: readers meet their sources in one list. */
export function checkAgainstReach(
	{ sources }: Pick<ScenarioParts, 'sources'>,
	reach: ReachTables
): ContentError[] {
	if (!sources) return [];
	const taken = new Set(reach.sources.map(({ id }) => id));
	return sources.value.flatMap(({ id }, index) =>
		taken.has(id)
			? [
					sources.file.errorAt(
						[index, 'id'],
						`found "${id}", which data/reach/sources.yaml has; an id is given once`
					)
				]
			: []
	);
}
