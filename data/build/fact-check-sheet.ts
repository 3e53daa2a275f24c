import { factCheck } from '../fact-check.ts';
import { loadScenario } from '../load.ts';
import { checkReach } from '../reach-check.ts';
import { contentErrorsPage, factCheckPage } from './fact-check-page.ts';
import { readScenario, readShared } from './read-scenario.ts';

/** The sheet of the scenario in a folder as HTML, or what is wrong with its content. */
export function factCheckSheet(directory: string, today: string): string {
	const loaded = loadScenario(readScenario(directory), readShared());
	if (!loaded.dataset) return contentErrorsPage(loaded.errors, directory);
	const { reach } = loaded.dataset;
	const { reach: files } = loaded.files;
	const rows = factCheck(loaded.dataset, loaded.files, today);
	return factCheckPage(rows, directory, reach && files && checkReach(reach, files));
}
