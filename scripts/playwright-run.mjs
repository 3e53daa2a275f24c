// @ts-check
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-command.mjs';
import { firstLine } from './vitest-run.mjs';

/** @typedef {import('./vitest-run.mjs').Counts} Counts */

/**
 * What Playwright's JSON reporter writes, as far as we read it.
 * @typedef {object} Report
 * @property {{ expected: number, unexpected: number, flaky: number }} stats
 * @property {Suite[]} [suites]
 *
 * @typedef {{ specs?: Spec[], suites?: Suite[] }} Suite
 * @typedef {{ title: string, ok: boolean, tests: { status?: string, results: { error?: { message?: string } }[] }[] }} Spec
 */

/** All tests of a suite and of those in it. @param {Suite} suite @returns {Spec[]} */
function specsIn({ specs = [], suites = [] }) {
	return [...specs, ...suites.flatMap(specsIn)];
}

/** @param {string} file @returns {Report | undefined} */
function readReport(file) {
	try {
		return /** @type {Report} */ (/** @type {unknown} */ (JSON.parse(readFileSync(file, 'utf8'))));
	} catch {
		return undefined;
	}
}

/**
 * Counts tests: one that passed at the second try has passed, and a run that fails for a reason
 * outside any test counts as one failed test.
 * @param {Report | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countBrowserTests(report, exitCode) {
	const { expected = 0, unexpected = 0, flaky = 0 } = report?.stats ?? {};
	return {
		passed: expected + flaky,
		failed: exitCode !== 0 && unexpected === 0 ? 1 : unexpected
	};
}

/**
 * The tests of a report that failed at the last try.
 * @param {Pick<Report, 'suites'> | undefined} report
 * @returns {string[]}
 */
export function failedBrowserTests(report) {
	return (report?.suites ?? [])
		.flatMap(specsIn)
		.filter(({ ok }) => !ok)
		.map(({ title, tests }) => {
			const error = tests.flatMap(({ results }) => results).at(-1)?.error;
			return `${title}: ${firstLine(error?.message)}`;
		});
}

/**
 * The tests of a report that passed, but not at the first try: each is a defect to look into.
 * @param {Pick<Report, 'suites'> | undefined} report
 * @returns {string[]}
 */
export function unsteadyBrowserTests(report) {
	return (report?.suites ?? [])
		.flatMap(specsIn)
		.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
		.map(({ title, tests }) => {
			const error = tests.flatMap(({ results }) => results).find((result) => result.error)?.error;
			return `${title}: ${firstLine(error?.message)}`;
		});
}

/**
 * Runs browser tests once and shows their output.
 * @param {string[]} [args] projects and parts of the paths of the only test files to run
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<Counts>}
 */
export async function runPlaywright(args = [], env = {}) {
	const folder = mkdtempSync(join(tmpdir(), 'salida-tests-'));
	const file = join(folder, 'report.json');
	const exitCode = await runTool(
		{ from: '@playwright/test', name: 'playwright' },
		['test', '--config=tests/playwright.config.ts', '--reporter=list,json', ...args],
		{ ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
	);
	const report = readReport(file);
	rmSync(folder, { recursive: true, force: true });
	return {
		...countBrowserTests(report, exitCode),
		failures: failedBrowserTests(report),
		unsteady: unsteadyBrowserTests(report)
	};
}
