import { relative } from 'node:path';
import { formatContentError } from '../content-error.ts';
import { allClaims } from '../dataset.ts';
import { loadScenario } from '../load.ts';
import { readScenario, scenarioDirectory } from './read-scenario.ts';

/**
 * `npm run check:content`: holds every content file against the schema and the editorial rules.
 * Prints all errors at once and returns 1, or a one-line summary and 0.
 */
export function main(): number {
	const directory = scenarioDirectory();
	const shown = relative(process.cwd(), directory) || '.';
	const loaded = loadScenario(readScenario(directory));
	if (!loaded.dataset) {
		for (const error of loaded.errors) {
			console.error(formatContentError({ ...error, file: `${shown}/${error.file}` }));
		}
		console.error(`\n${String(loaded.errors.length)} content errors; nothing was built.`);
		return 1;
	}
	const { countries, sources, timeline } = loaded.dataset;
	console.log(
		`${shown}: ${String(allClaims(loaded.dataset).length)} claims in ${String(countries.length)} countries, ` +
			`${String(sources.length)} sources, ${String(timeline.length)} events. No errors.`
	);
	return 0;
}
