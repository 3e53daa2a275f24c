// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-command.mjs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * What Vitest's JSON reporter writes, as far as we read it.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults
 */

/** @param {string} file @returns {Report | undefined} */
function readReport(file) {
	try {
		return /** @type {Report} */ (/** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8'))));
	} catch {
		return undefined;
	}
}

/**
 * Counts single tests. A file that fails before its first test counts as one failed test, and so
 * does a run that fails for a reason outside any test.
 * @param {Report | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countTests(report, exitCode) {
	const unloaded = (report?.testResults ?? []).filter(
		({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0
	);
	const failed = (report?.numFailedTests ?? 0) + unloaded.length;
	return {
		passed: report?.numPassedTests ?? 0,
		failed: exitCode !== 0 && failed === 0 ? 1 : failed
	};
}

/**
 * Runs these Vitest projects once and shows their output.
 * @param {string[]} projects
 * @param {string[]} [args] parts of the paths of the only test files to run, and options
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Counts>}
 */
export async function runVitest(projects, args = [], env = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'salida-tests-'));
	const file = join(folder, 'report.json');
	const exitCode = await runTool(
		{ name: 'vitest' },
		[
			'run',
			'--config=tests/vitest.config.ts',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${file}`,
			...projects.map((project) => `--project=${project}`),
			...args
		],
		env
	);
	const report = readReport(file);
	rmSync(folder, { recursive: true, force: true });
	return countTests(report, exitCode);
}
