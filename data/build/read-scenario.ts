import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { sharedFolder } from '../world-parts.ts';
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

/**
 * The files that every scenario may use: reach tables and names of countries. They are named from
 * `data/` on.
 *
 * @param directory the folder that stands for `data/`
 */
export function readShared(directory = resolve(sharedFolder)): ContentFile[] {
	const tables = readScenario(join(directory, 'reach')).map(({ path, text }) => ({
		path: `${sharedFolder}/reach/${path}`,
		text
	}));
	const names = join(directory, 'names.yaml');
	return existsSync(names)
		? [...tables, { path: `${sharedFolder}/names.yaml`, text: readFileSync(names, 'utf8') }]
		: tables;
}

/**
 * A content file as a terminal or an editor finds it: shared files from the project's own folder,
 * others in that of the scenario.
 *
 * @param folder the scenario's folder as the reader would name it
 */
export function pathOf(file: string, folder: string): string {
	return file.startsWith(`${sharedFolder}/`) ? file : `${folder}/${file}`;
}
