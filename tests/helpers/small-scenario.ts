import { readScenario } from '../../data/build/read-scenario.ts';
import { formatContentError } from '../../data/content-error.ts';
import type { Dataset } from '../../data/dataset.ts';
import { loadScenario } from '../../data/load.ts';
import type { ContentFile } from '../../data/yaml-file.ts';

/** One change to the files of the small scenario: `from` becomes `to` in `file`. */
export type Edit = readonly [file: string, from: string, to: string];

const files = readScenario('tests/fixtures/scenarios/small');

/** The files of the small scenario with some text changed. Every `from` must occur exactly once. */
export function smallFiles(...edits: readonly Edit[]): ContentFile[] {
	return edits.reduce((edited: readonly ContentFile[], [path, from, to]) => {
		const found = edited.find((file) => file.path === path);
		const parts = found?.text.split(from) ?? [];
		if (parts.length !== 2) throw new Error(`"${from}" is not in ${path} exactly once`);
		return edited.map((file) => (file === found ? { path, text: parts.join(to) } : file));
	}, files) as ContentFile[];
}

/** Every error that loading the files reports, as an editor sees it in the terminal. */
export function errorsOf(given: readonly ContentFile[]): string[] {
	return loadScenario(given).errors.map(formatContentError);
}

/** The small scenario as the rest of the project sees it. */
export function smallDataset(...edits: readonly Edit[]): Dataset {
	const loaded = loadScenario(smallFiles(...edits));
	if (!loaded.dataset) throw new Error(loaded.errors.map(formatContentError).join('\n'));
	return loaded.dataset;
}
