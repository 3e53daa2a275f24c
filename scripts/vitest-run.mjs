// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-command.mjs';

/**
 * How tests went.
 * @typedef {object} Counts
 * @property {number} passed
 * @property {number} failed
 * @property {string[]} [failures] the tests that failed, each with the first line of why
 * @property {string[]} [unsteady] the tests that passed at the second try, with why not at the first
 */

/**
 * What Vitest's JSON reporter writes, as far as we read it.
 * @typedef {object} Report
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ name?: string, status: string, message?: string, assertionResults: Assertion[] }[]} testResults
 *
 * @typedef {{ fullName?: string, status?: string, failureMessages?: string[] }} Assertion
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

/** @param {string | undefined} text @returns {string} */
export function firstLine(text) {
	return (text ?? '').trim().split('\n', 1)[0] ?? '';
}

/**
 * The tests of a report that failed, and the files that did not load.
 * @param {Report | undefined} report
 * @returns {string[]}
 */
export function failedTests(report) {
	return (report?.testResults ?? []).flatMap(({ name = '', status, message, assertionResults }) =>
		status === 'failed' && assertionResults.length === 0
			? [`${name}: ${firstLine(message)}`]
			: assertionResults
					.filter((each) => each.status === 'failed')
					.map((each) => `${each.fullName ?? ''}: ${firstLine(each.failureMessages?.[0])}`)
	);
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
	return { ...countTests(report, exitCode), failures: failedTests(report) };
}
