import { cpus } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';

const sampleMilliseconds = 400;
const patienceMilliseconds = 30_000;

/** The share of all processors' time that others may use. */
const quietShare = 0.2;

/**
 * Waits until other work leaves the machine alone, but not for ever.
 *
 * @returns whether it does
 */
export async function untilQuiet(): Promise<boolean> {
	const deadline = Date.now() + patienceMilliseconds;
	while (Date.now() < deadline) {
		if ((await busyShare()) < quietShare) return true;
	}
	return false;
}

async function busyShare(): Promise<number> {
	const before = processorTime();
	await sleep(sampleMilliseconds);
	const after = processorTime();
	return 1 - (after.idle - before.idle) / (after.all - before.all);
}

function processorTime() {
	const times = cpus().map(({ times: { user, nice, sys, idle, irq } }) => ({
		idle,
		all: user + nice + sys + idle + irq
	}));
	return {
		idle: times.reduce((sum, { idle }) => sum + idle, 0),
		all: times.reduce((sum, { all }) => sum + all, 0)
	};
}
