import { join, resolve } from 'node:path';
import process from 'node:process';
import { main as handout } from './handout.ts';
import { main as offline } from './offline.ts';
import { root } from './run-command.mjs';

/**
 * Puts everything that the deck's page offers for download into the built site. Part of the build
 * where SALIDA_DOWNLOADS=1.
 */
export async function main(): Promise<number> {
	const folder = join(resolve(root, process.env.SALIDA_OUTPUT ?? 'build'), 'downloads');
	const code = await offline(['--output', folder]);
	return code === 0 ? handout(['--output', folder], { isBuilt: true }) : code;
}
