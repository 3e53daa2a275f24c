// @ts-check

/**
 * Something to do that keeps one core busy, or two.
 * @typedef {object} Task
 * @property {string} name
 * @property {1 | 2} cores
 * @property {string[]} after names of the tasks that must have gone well before; those that are not there do not count
 */

/** @typedef {{ failed: number, ran: boolean }} Outcome how a task went, as far as others need to know */

/**
 * Does tasks side by side on two cores, as early in their order as what they wait for allows. A task
 * whose forerunner failed is left out, as are those that wait for it.
 * @template {Task} T
 * @template {Outcome} Result
 * @param {readonly T[]} tasks
 * @param {(task: T) => Promise<Result>} run
 * @param {(task: T) => Result} leaveOut what stands in for the result of a task that is left out
 * @returns {Promise<Result[]>} results in the order of the tasks
 */
export async function schedule(tasks, run, leaveOut) {
	/** @type {Map<string, Result>} */
	const results = new Map();
	/** @type {Map<string, Promise<void>>} */
	const running = new Map();
	const names = new Set(tasks.map(({ name }) => name));
	let free = 2;
	const waiting = [...tasks];
	while (waiting.length > 0 || running.size > 0) {
		for (const task of [...waiting]) {
			const before = task.after.filter((name) => names.has(name)).map((name) => results.get(name));
			if (before.some((result) => result && (result.failed > 0 || !result.ran))) {
				waiting.splice(waiting.indexOf(task), 1);
				results.set(task.name, leaveOut(task));
				continue;
			}
			if (before.includes(undefined) || task.cores > free) continue;
			waiting.splice(waiting.indexOf(task), 1);
			free -= task.cores;
			running.set(
				task.name,
				run(task).then((result) => {
					free += task.cores;
					results.set(task.name, result);
					running.delete(task.name);
				})
			);
		}
		if (
			running.size === 0 &&
			waiting.length > 0 &&
			waiting.every(({ after }) => after.some((name) => names.has(name) && !results.has(name)))
		) {
			throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
		}
		await Promise.race(running.values());
	}
	return tasks.flatMap(({ name }) => results.get(name) ?? []);
}
