import { execFileSync } from 'node:child_process';
import { mediansOfColumns, type Columns } from '../figures.ts';
import type { BenchOptions } from '../options.ts';

/** What is measured, each in a new process: title, export of measurements.ts, whether cold. */
const kinds = [
	{ title: 'Geography: a cold build', name: 'geography', cold: true },
	{ title: 'Geography: the distance table', name: 'distances', cold: true },
	{
		title: 'Geography: warm routes avoiding a set, in ms by candidate',
		name: 'routes',
		cold: false
	}
] as const;

/** Medians of the geography's times over rounds, and the rounds themselves. */
export function timeGeography({ rounds, quick }: BenchOptions) {
	const measured = kinds
		.filter(({ cold }) => !(cold && quick))
		.map(({ title, name, cold }) => {
			const all = Array.from({ length: rounds }, (_, round) => {
				console.error(`${title}: round ${String(round + 1)} of ${String(rounds)}`);
				return inOwnProcess(name, cold);
			});
			return [title, { medians: mediansOfColumns(all), rounds: all }] as const;
		});
	return Object.fromEntries(measured);
}

function inOwnProcess(name: string, cold: boolean): Columns {
	const run = ['scripts/run-ts.mjs', 'tests/bench/time-geography.ts', name];
	const printed = execFileSync(process.execPath, cold ? [...run, 'cold'] : run, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'inherit']
	});
	return JSON.parse(printed) as Columns;
}
