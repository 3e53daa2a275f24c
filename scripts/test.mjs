// @ts-check
import process from 'node:process';
import { withOutput } from './run-command.mjs';
import { schedule } from './schedule.mjs';
import { chosenSteps, words } from './test-steps.mjs';

/** @typedef {import('./test-steps.mjs').Step} Step */
/** @typedef {{ name: string, seconds: number, passed: number, failed: number, failures?: string[], unsteady?: string[], ran: boolean }} Row */

/**
 * Runs one step and times it. Steps run side by side: each says all that it has to say at its end,
 * but for one that has both cores and so speaks alone.
 * @param {Step} step
 * @returns {Promise<Row>}
 */
async function runStep(step) {
	const start = performance.now();
	let said = '';
	if (step.cores === 2) console.log(`\n── ${step.name} ──`);
	const counts = await (step.cores === 2
		? step.run()
		: withOutput(
				(text) => (said += text),
				() => step.run()
			));
	if (step.cores === 1) console.log(`\n── ${step.name} ──\n${said.trimEnd()}`);
	return { name: step.name, seconds: (performance.now() - start) / 1000, ...counts, ran: true };
}

/** @param {Row[]} rows @param {number} seconds */
function printTable(rows, seconds) {
	console.log('');
	for (const row of rows) {
		const verdict = row.failed > 0 ? 'FAILED' : row.ran ? 'ok' : 'not run';
		const counts = row.ran
			? `${row.passed} passed, ${row.failed} failed`
			: 'what it needs was not made';
		console.log(
			`${verdict.padEnd(8)} ${row.name.padEnd(28)} ${row.seconds.toFixed(1).padStart(6)} s  ${counts}`
		);
	}
	console.log(`${''.padEnd(8)} ${'in all'.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`);
}

/**
 * Prints tests by name, if there are any.
 * @param {string} title
 * @param {Row[]} rows
 * @param {(row: Row) => string[] | undefined} listOf
 */
function printList(title, rows, listOf) {
	const lines = rows.flatMap((row) => (listOf(row) ?? []).map((each) => `${row.name}: ${each}`));
	if (lines.length > 0) console.log(`\n${title}:\n${lines.join('\n')}`);
}

async function main() {
	const asked = process.argv.slice(2);
	const unknown = asked.filter((word) => !words.includes(word));
	if (unknown.length > 0) {
		console.error(`Unknown: ${unknown.join(', ')}. Choose from: ${words.join(', ')}.`);
		process.exitCode = 1;
		return;
	}
	const start = performance.now();
	const rows = await schedule(chosenSteps(asked), runStep, (step) => ({
		name: step.name,
		seconds: 0,
		passed: 0,
		failed: 0,
		ran: false
	}));
	printTable(rows, (performance.now() - start) / 1000);
	// Last of all, since the end of a long log is what is read first.
	printList('Passed only at the second try', rows, ({ unsteady }) => unsteady);
	printList('Failed', rows, ({ failures }) => failures);
	const passed = rows.reduce((sum, row) => sum + row.passed, 0);
	const failed = rows.reduce((sum, row) => sum + row.failed, 0);
	console.log(`\n${passed} passed, ${failed} failed`);
	if (failed > 0) process.exitCode = 1;
}

await main();
