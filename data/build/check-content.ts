import { relative } from 'node:path';
import { formatContentError, type ContentError } from '../content-error.ts';
import { allClaims } from '../dataset.ts';
import { exampleErrors } from '../examples.ts';
import { factCheck } from '../fact-check.ts';
import { loadScenario } from '../load.ts';
import { checkReach } from '../reach-check.ts';
import { countWarnings, factCheckTable } from './fact-check-table.ts';
import { deskList } from './desk-lists.ts';
import { countReach, reachSheet } from './reach-sheet.ts';
import {
	folderFault,
	pathOf,
	readScenario,
	readShared,
	scenarioDirectory
} from './read-scenario.ts';

/**
 * `npm run check:content`: holds every content file against the schema and the editorial rules.
 * Prints all errors at once and returns 1, or a one-line summary with the number of warnings and 0.
 * With `--sheet` it prints the fact-check sheet as well; with `--quiet` nothing but errors; with
 * `--stale 2026-10-10` what was last checked before that day; with `--draw 7` thirty rows of the reach
 * tables drawn by lot with that seed, to be held against their sources by somebody else, or with
 * `--of precedents` twenty of its cases.
 *
 * @param today the day that the ages of claims are counted from, `YYYY-MM-DD`
 */
export function main(
	argv: readonly string[] = [],
	today = new Date().toISOString().slice(0, 10)
): number {
	const directory = scenarioDirectory();
	const shown = relative(process.cwd(), directory) || '.';
	const fault = folderFault(directory);
	if (fault !== undefined) {
		console.error(fault);
		return 1;
	}
	const loaded = loadScenario(readScenario(directory), readShared());
	if (!loaded.dataset) return refused(loaded.errors, shown);
	const examples = process.env.SALIDA_ORIGIN ? exampleErrors(loaded.dataset, loaded.files) : [];
	if (examples.length > 0) return refused(examples, shown);
	if (argv.includes('--quiet')) return 0;
	const asked = deskList(argv, loaded.dataset, loaded.files);
	if (asked) {
		console.log(asked.text);
		return asked.code;
	}
	const { countries, sources, timeline, reach, precedents } = loaded.dataset;
	const { reach: reachFiles } = loaded.files;
	const rows = factCheck(loaded.dataset, loaded.files, today);
	const ofReach = reach && reachFiles && checkReach(reach, reachFiles);
	if (argv.includes('--sheet')) {
		console.log(`${factCheckTable(rows, shown)}\n`);
		if (ofReach) console.log(`${reachSheet(ofReach)}\n`);
	}
	console.log(
		`${shown}: ${String(allClaims(loaded.dataset).length)} claims in ${String(countries.length)} countries, ` +
			`${String(sources.length)} sources, ${String(timeline.length)} events. No errors. ${countWarnings(rows)}.` +
			(ofReach ? ` ${countReach(ofReach)}.` : '') +
			(precedents
				? ` Precedents: ${String(precedents.cases.length)} cases, ${String(precedents.drafts)} drafts.`
				: '')
	);
	return 0;
}

function refused(errors: readonly ContentError[], folder: string): number {
	const lines = errors.map((error) =>
		formatContentError({ ...error, file: pathOf(error.file, folder) })
	);
	console.error(lines.join('\n'));
	const count = errors.length === 1 ? '1 content error' : `${String(errors.length)} content errors`;
	console.error(`\n${count}; nothing was built.`);
	return 1;
}
