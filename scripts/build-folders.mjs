// @ts-check
import { join, resolve } from 'node:path';
import process from 'node:process';
import { root } from './run-command.mjs';

/** Whether files that stand alone are built, with the framework's files in a folder of their own. */
export const isAlone = process.env.SALIDA_OFFLINE !== undefined;

/** Where the built site goes. */
export const buildFolder = resolve(root, process.env.SALIDA_OUTPUT ?? 'build');

/** Folder of a build with the copies that never change; see scripts/freeze.mjs. */
export const frozenFolder = 'v';

/** Held by the one process that may work with the framework's folder, and with what it makes there. */
export const buildLock = join(
	root,
	'node_modules/.cache/salida',
	isAlone ? 'offline-build.lock' : 'build.lock'
);
