import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { csvOf } from '../csv.ts';
import { loadScenario } from '../load.ts';
import { sheetKinds, sheetOf } from '../sheet.ts';
import { main as checkContent } from './check-content.ts';
import { folderFault, readScenario, scenarioDirectory, storyFolder } from './read-scenario.ts';

/**
 * `npm run export-sheet -- my-story`: writes sources, claims, what was found on them, and events as
 * CSV in UTF-8 into `sheets/<story>/`, for a spreadsheet. `npm run import-sheet` brings them back.
 */
export function main(argv: readonly string[]): number {
	const folder = argv[0] === undefined ? scenarioDirectory() : storyFolder(argv[0]);
	const fault = folderFault(folder);
	if (fault !== undefined) {
		console.error(fault);
		return 1;
	}
	const { dataset } = loadScenario(readScenario(folder));
	if (!dataset) {
		process.env.SALIDA_SCENARIO = folder;
		return checkContent();
	}
	const to = join('sheets', dataset.scenario.id);
	mkdirSync(to, { recursive: true });
	const tables = sheetOf(dataset);
	for (const kind of sheetKinds) {
		const path = join(to, `${kind}.csv`);
		// The mark at the beginning tells a spreadsheet that accents are in UTF-8.
		writeFileSync(path, `\ufeff${csvOf(tables[kind])}`);
		console.log(`${relative(process.cwd(), path)}: ${String(tables[kind].length - 1)} rows`);
	}
	return 0;
}
