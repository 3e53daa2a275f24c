import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { ContentFile } from '../yaml-file.ts';

/** Folder of the scenario to build: `SALIDA_SCENARIO`, or the one this project was made for. */
export function scenarioDirectory(environment: NodeJS.ProcessEnv = process.env): string {
	return resolve(environment.SALIDA_SCENARIO ?? 'data/scenarios/maduro-exit');
}

/** All content files below a folder, named relative to it with forward slashes, in a fixed order. */
export function readScenario(directory: string): ContentFile[] {
	if (!existsSync(directory)) throw new Error(`There is no scenario at ${directory}`);
	return readdirSync(directory, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort()
		.map((path) => ({
			path: relative(directory, path).split(sep).join('/'),
			text: readFileSync(path, 'utf8')
		}));
}
