import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import process from 'node:process';

/** Writes a file whole or not at all: nobody ever finds half of it, and a failure leaves the old one. */
export function writeWhole(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	const unfinished = `${path}.${String(process.pid)}.unfinished`;
	try {
		writeFileSync(unfinished, content);
		renameSync(unfinished, path);
	} catch (error) {
		rmSync(unfinished, { force: true });
		throw error;
	}
}
