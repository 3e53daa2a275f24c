// @ts-check
import { build, buildIfNeeded } from './fresh-build.mjs';
import process from 'node:process';
import { runNode, runNpmScript, runTool } from './run-command.mjs';
import { runPlaywright } from './playwright-run.mjs';
import { runVitest } from './vitest-run.mjs';

/** @typedef {import('./vitest-run.mjs').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} asked the words on the command line that ask for it
 * @property {boolean} [needsBuild] it looks at build/
 * @property {boolean} [beside] it only reads, on one core: the steps that follow run beside it
 * @property {boolean} [bothCores] it waits for what runs beside it
 * @property {(asked: string[]) => Promise<Counts>} run gets the words that were asked for
 */

/** @param {boolean} good @returns {Counts} */
function oneCheck(good) {
	return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * A step of one or several commands, which must all succeed.
 * @param {string} name
 * @param {string} asked
 * @param {...(() => Promise<number>)} commands
 * @returns {Step}
 */
function check(name, asked, ...commands) {
	return {
		name,
		asked: [asked],
		async run() {
			let good = true;
			for (const command of commands) good = (await command()) === 0 && good;
			return oneCheck(good);
		}
	};
}

/**
 * A step that runs Vitest on those of its projects that were asked for.
 * @param {string} name
 * @param {string[]} projects
 * @returns {Step}
 */
function suites(name, projects) {
	return {
		name,
		asked: projects,
		bothCores: true,
		run: (asked) => runVitest(projects.filter((project) => asked.includes(project)))
	};
}

/** Where the small scenario's site goes; build/ keeps the real one. */
const SMALL_SITE = 'node_modules/.cache/salida/small-site';

/** Browser tests that must hold for any scenario, told by their files. */
const ANY_SCENARIO = ['explore', 'no-script'];

/** The address that the small scenario's site is built for; build/ is built for none. */
const SMALL_ORIGIN = 'https://example.org/maps';

/**
 * Builds the site from the fixture scenario, other origin and other countries, and runs the browser
 * tests on it: the story is data.
 * @returns {Promise<Counts>}
 */
async function runSmallScenario() {
	process.env.SALIDA_SCENARIO = 'tests/fixtures/scenarios/small';
	process.env.SALIDA_OUTPUT = SMALL_SITE;
	process.env.SALIDA_ORIGIN = SMALL_ORIGIN;
	try {
		if ((await runNpmScript('build')) !== 0) return oneCheck(false);
		const files = await runVitest(['build'], ['tests/build/sharing', 'tests/build/embed']);
		const pages = await runPlaywright(ANY_SCENARIO.map((name) => `tests/e2e/${name}`));
		return { passed: files.passed + pages.passed, failed: files.failed + pages.failed };
	} finally {
		delete process.env.SALIDA_SCENARIO;
		delete process.env.SALIDA_OUTPUT;
		delete process.env.SALIDA_ORIGIN;
	}
}

const TYPE_PROJECTS = ['data', 'geo', 'data/build', 'geo/build'];

/** @type {Step[]} */
export const steps = [
	{ ...check('lint', 'lint', () => runTool({ name: 'eslint' }, ['.'])), beside: true },
	check('format', 'lint', () =>
		runTool({ name: 'prettier' }, ['--check', '--log-level=warn', '.'])
	),
	check(
		'types',
		'types',
		() => runTool({ from: 'typescript', name: 'tsc' }, ['-b', ...TYPE_PROJECTS]),
		() => runTool({ name: 'svelte-check' }, ['--fail-on-warnings', '--output=human'])
	),
	check('layers', 'layers', () =>
		runTool({ from: 'dependency-cruiser', name: 'depcruise' }, ['data', 'geo', 'src'])
	),
	check('unused code', 'unused', () => runTool({ name: 'knip' }, [])),
	suites('unit, component, contract', ['unit', 'component', 'contract']),
	{ ...suites('build tests', ['build']), needsBuild: true },
	{
		name: 'browser tests',
		asked: ['browser'],
		bothCores: true,
		needsBuild: true,
		run: () => runPlaywright()
	},
	{ name: 'another scenario', asked: ['scenario'], bothCores: true, run: runSmallScenario }
];

/** Writes the files that the first steps read and nobody commits. @type {Step} */
export const prepare = check('generated files', 'sync', () => runNode(['scripts/sync.mjs']));

/**
 * Makes build/: always in a full run, only when something changed before single suites.
 * @param {boolean} always
 * @returns {Step}
 */
export function buildStep(always) {
	return {
		name: 'build',
		asked: ['build'],
		bothCores: true,
		run: async () => oneCheck(await (always ? build() : buildIfNeeded()))
	};
}
