// @ts-check
import { build, buildIfNeeded } from './fresh-build.mjs';
import { changedFiles } from './changed-files.mjs';
import { runPlaywright } from './playwright-run.mjs';
import { runNode, runNpmScript, runTool } from './run-command.mjs';
import { runVitest } from './vitest-run.mjs';

/** @typedef {import('./vitest-run.mjs').Counts} Counts */

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} asked the words on the command line that ask for it
 * @property {1 | 2} cores how many of two cores it keeps busy; one with both speaks as it goes
 * @property {string[]} after names of the steps that must have gone well before
 * @property {() => Promise<Counts>} run
 */

/** @param {boolean} good @returns {Counts} */
function oneCheck(good) {
	return good ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {Counts[]} all @returns {Counts} */
function sum(...all) {
	return {
		passed: all.reduce((total, { passed }) => total + passed, 0),
		failed: all.reduce((total, { failed }) => total + failed, 0),
		failures: all.flatMap(({ failures = [] }) => failures),
		unsteady: all.flatMap(({ unsteady = [] }) => unsteady)
	};
}

/** Everything that reads generated files waits for them. */
const GENERATED = 'generated files';

/**
 * A step of one command or several, which must all succeed.
 * @param {string} name
 * @param {string[]} asked
 * @param {...(() => Promise<number>)} commands
 * @returns {Step}
 */
function check(name, asked, ...commands) {
	return {
		name,
		asked,
		cores: 1,
		after: [GENERATED],
		async run() {
			let good = true;
			for (const command of commands) good = (await command()) === 0 && good;
			return oneCheck(good);
		}
	};
}

/** Where the small scenario's site goes; build/ keeps the real one. */
const SMALL_SITE = {
	SALIDA_SCENARIO: 'tests/fixtures/scenarios/small',
	SALIDA_OUTPUT: 'node_modules/.cache/salida/small-site',
	/** The address that it is built for; build/ is built for none. */
	SALIDA_ORIGIN: 'https://example.org/maps'
};

/** Browser tests that must hold for any scenario, told by their files. */
const ANY_SCENARIO = ['tests/e2e/explore', 'tests/e2e/no-script'];

const TYPE_PROJECTS = ['data', 'geo', 'data/build', 'geo/build', 'src/lib/cartography'];
const UNITS = ['unit', 'component', 'contract'];

/** Files that ESLint looks at. */
const LINTED = /\.(?:ts|js|mjs|cjs|svelte)$/;

/** @param {string[]} projects @param {string[]} [args] */
function units(projects, args) {
	return runVitest(projects, args);
}

/** @param {string[]} asked @param {boolean} full @returns {Step[]} */
function stepsFor(asked, full) {
	const unitProjects = UNITS.filter((project) => full || asked.includes(project));
	return [
		{ ...check(GENERATED, ['sync'], () => runNode(['scripts/sync.mjs'])), after: [] },
		{
			name: 'build',
			asked: ['build', 'browser', 'net', 'engines'],
			cores: 1,
			after: [GENERATED],
			run: async () => oneCheck(await (full ? build() : buildIfNeeded()))
		},
		check('lint', ['lint'], () =>
			runTool({ name: 'eslint' }, [
				'.',
				'--cache',
				'--cache-location=node_modules/.cache/eslint',
				'--cache-strategy=content'
			])
		),
		check(
			'types',
			['types', 'check'],
			() => runTool({ from: 'typescript', name: 'tsc' }, ['-b', ...TYPE_PROJECTS]),
			() => runTool({ name: 'svelte-check' }, ['--fail-on-warnings', '--output=human'])
		),
		{
			name: 'another scenario: build',
			asked: ['scenario'],
			cores: 1,
			// One build at a time: they share a folder for what is half done.
			after: [GENERATED, 'build'],
			run: async () => oneCheck((await runNpmScript('build', SMALL_SITE)) === 0)
		},
		{
			name: 'offline files',
			asked: ['build', 'browser'],
			cores: 1,
			after: ['build', 'another scenario: build'],
			run: async () =>
				oneCheck(
					(await runNode(['scripts/run-ts.mjs', 'tests/helpers/make-offline-files.ts'])) === 0
				)
		},
		check('layers', ['layers', 'check'], () =>
			runTool({ from: 'dependency-cruiser', name: 'depcruise' }, ['data', 'geo', 'src'])
		),
		check('unused code', ['unused'], () => runTool({ name: 'knip' }, [])),
		check('format', ['lint'], () =>
			runTool({ name: 'prettier' }, [
				'--check',
				'--log-level=warn',
				'--cache',
				'--cache-strategy=content',
				'.'
			])
		),
		{
			name: 'unit, component, contract',
			asked: UNITS,
			cores: 1,
			after: [GENERATED],
			run: () => units(unitProjects, ['--maxWorkers=1'])
		},
		{
			name: 'what changed',
			asked: ['check'],
			cores: 1,
			after: [GENERATED],
			run: runChanged
		},
		{
			name: 'build tests',
			asked: ['build'],
			cores: 2,
			after: ['build', 'offline files'],
			run: () => units(['build'])
		},
		...['browser', 'net', 'engines'].map(
			(project) =>
				/** @type {Step} */ ({
					name: `${project} tests`,
					asked: [project],
					cores: 2,
					after: project === 'browser' ? ['build', 'offline files'] : ['build'],
					run: () => runPlaywright([`--project=${project}`])
				})
		),
		{
			name: 'another scenario: tests',
			asked: ['scenario'],
			cores: 2,
			after: ['another scenario: build'],
			run: async () =>
				sum(
					await runVitest(
						['build'],
						['tests/build/sharing', 'tests/build/embed', 'tests/build/leaks'],
						SMALL_SITE
					),
					await runPlaywright(['--project=browser', ...ANY_SCENARIO], SMALL_SITE)
				)
		}
	];
}

/** Lint and unit tests of what differs from the last commit. @returns {Promise<Counts>} */
async function runChanged() {
	const files = changedFiles();
	const linted = files.filter((file) => LINTED.test(file) && !file.includes('/layer-violations/'));
	const clean =
		linted.length === 0 ||
		(await runTool({ name: 'eslint' }, ['--no-warn-ignored', ...linted])) === 0;
	const tested = await units(UNITS, ['--changed', '--passWithNoTests']);
	return sum(oneCheck(clean), tested);
}

/** The words that can be asked for. */
export const words = [...new Set(stepsFor([], true).flatMap(({ asked }) => asked))];

/**
 * The steps that the words ask for, or all but those that only repeat a part; what they wait for
 * comes with them.
 * @param {string[]} asked
 */
export function chosenSteps(asked) {
	const full = asked.length === 0;
	const all = stepsFor(asked, full);
	if (full) return all.filter(({ name }) => name !== 'what changed');
	const chosen = all.filter((step) => step.asked.some((word) => asked.includes(word)));
	return all.filter((step) => chosen.includes(step) || step.name === GENERATED);
}
