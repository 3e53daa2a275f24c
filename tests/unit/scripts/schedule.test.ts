import { expect, test } from 'vitest';
import { schedule } from '../../../scripts/schedule.mjs';

interface Result {
	name: string;
	failed: number;
	ran: boolean;
}

interface Task {
	name: string;
	cores: 1 | 2;
	after: string[];
}

function task(name: string, cores: 1 | 2 = 1, ...after: string[]): Task {
	return { name, cores, after };
}

/** Runs tasks that take a moment each; gives their results, and who was busy when each began. */
async function runAll(tasks: Task[], failing: readonly string[] = []) {
	const busy = new Set<Task>();
	const beside = new Map<string, string[]>();
	const results = await schedule<Task, Result>(
		tasks,
		async (each) => {
			beside.set(
				each.name,
				[...busy].map(({ name }) => name)
			);
			busy.add(each);
			expect([...busy].reduce((sum, { cores }) => sum + cores, 0)).toBeLessThanOrEqual(2);
			await new Promise((resolve) => setTimeout(resolve, 5));
			busy.delete(each);
			return { name: each.name, failed: failing.includes(each.name) ? 1 : 0, ran: true };
		},
		({ name }) => ({ name, failed: 0, ran: false })
	);
	return { results, beside };
}

test('tasks of one core run side by side, and one of two cores alone', async () => {
	const { beside } = await runAll([task('a'), task('b'), task('wide', 2), task('c')]);
	expect(beside.get('b')).toEqual(['a']);
	expect(beside.get('wide')).toEqual([]);
});

test('a task waits for those it comes after, and results keep the order of the tasks', async () => {
	const { results, beside } = await runAll([task('b', 1, 'a'), task('a'), task('c', 1, 'b')]);
	expect(beside.get('b')).not.toContain('a');
	expect(results.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
});

test('what comes after a failure is left out, and so is what comes after that', async () => {
	const { results } = await runAll(
		[task('a'), task('b', 1, 'a'), task('c', 2, 'b'), task('d')],
		['a']
	);
	expect(results.map(({ ran }) => ran)).toEqual([true, false, false, true]);
});

test('who is waited for but not there does not count', async () => {
	const { results } = await runAll([task('b', 1, 'nobody')]);
	expect(results).toHaveLength(1);
});

test('tasks that wait for each other are an error, not a silence', async () => {
	await expect(runAll([task('a', 1, 'b'), task('b', 1, 'a')])).rejects.toThrow(
		'wait for each other'
	);
});
