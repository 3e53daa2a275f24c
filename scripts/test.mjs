// @ts-check
import process from 'node:process';
import { buildStep, prepare, steps } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {{ name: string, seconds: number, passed: number, failed: number, ran: boolean }} Row */

/**
 * The steps to run, in order: the build comes before the first that looks at it.
 * @param {string[]} asked
 */
function plan(asked) {
	const full = asked.length === 0;
	const words = full ? steps.flatMap((step) => step.asked) : asked;
	const chosen = steps.filter((step) => step.asked.some((word) => words.includes(word)));
	const before = chosen.filter(({ needsBuild }) => !needsBuild);
	const after = chosen.filter(({ needsBuild }) => needsBuild);
	return {
		words,
		order: [
			...(before.length > 0 ? [prepare] : []),
			...before,
			...(after.length > 0 ? [buildStep(full)] : []),
			...after
		]
	};
}

/** Runs one step and times it. @param {Step} step @param {string[]} words @returns {Promise<Row>} */
async function runStep(step, words) {
	console.log(`\n── ${step.name} ──`);
	const start = performance.now();
	const counts = await step.run(words);
	return { name: step.name, seconds: (performance.now() - start) / 1000, ...counts, ran: true };
}

/**
 * Runs all steps; those that look at a build are left out when there is none. A step that keeps one
 * core busy runs beside those that follow, up to the first that needs both.
 */
async function runAll(/** @type {Step[]} */ order, /** @type {string[]} */ words) {
	/** @type {Promise<Row>[]} */
	const rows = [];
	/** @type {Promise<Row> | undefined} */
	let beside;
	let built = true;
	for (const step of order) {
		if (!built && step.needsBuild) {
			const left = { name: step.name, seconds: 0, passed: 0, failed: 0, ran: false };
			rows.push(Promise.resolve(left));
			continue;
		}
		if (step.bothCores) await beside;
		const running = runStep(step, words);
		rows.push(running);
		if (step.beside) {
			beside = running;
			continue;
		}
		const { name, failed } = await running;
		if (name === 'build') built = failed === 0;
	}
	return Promise.all(rows);
}

/** @param {Row[]} rows */
function printTable(rows) {
	console.log('');
	for (const { name, seconds, passed, failed, ran } of rows) {
		const verdict = failed > 0 ? 'FAILED' : ran ? 'ok' : 'not run';
		const counts = ran ? `${passed} passed, ${failed} failed` : 'there is no build';
		console.log(
			`${verdict.padEnd(8)} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s  ${counts}`
		);
	}
}

async function main() {
	const asked = process.argv.slice(2);
	const known = new Set(steps.flatMap((step) => step.asked));
	const unknown = asked.filter((word) => !known.has(word));
	if (unknown.length > 0) {
		console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${[...known].join(', ')}.`);
		process.exitCode = 1;
		return;
	}
	const { order, words } = plan(asked);
	const rows = await runAll(order, words);
	printTable(rows);
	const passed = rows.reduce((sum, row) => sum + row.passed, 0);
	const failed = rows.reduce((sum, row) => sum + row.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
}

await main();
