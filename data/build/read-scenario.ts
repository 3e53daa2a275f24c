import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join, relative, resolve, sep } from 'node:path';
import { foundAndAllowed } from '../nearest-word.ts';
import { sharedFolder } from '../world-parts.ts';
import type { ContentFile } from '../yaml-file.ts';

/** Where the stories lie that need no more than their name. */
const storiesFolder = 'data/scenarios';

/**
 * Folder of the scenario to build: the path that `SALIDA_SCENARIO` is, or the story of that name;
 * without one, the story this project was made for.
 */
export function scenarioDirectory(environment: NodeJS.ProcessEnv = process.env): string {
	return storyFolder(environment.SALIDA_SCENARIO ?? 'maduro-exit');
}

/** The folder of a story, by its path or by its name. */
export function storyFolder(named: string): string {
	const path = resolve(named);
	if (existsSync(path) || /[\\/]/.test(named)) return path;
	return resolve(storiesFolder, named);
}

/** What is wrong with a story's folder, in one sentence; nothing where it holds a story. */
export function folderFault(directory: string): string | undefined {
	if (existsSync(join(directory, 'scenario.yaml'))) return undefined;
	const shown = relative(process.cwd(), directory) || '.';
	const what = existsSync(directory)
		? `${shown} holds no scenario.yaml, and so no story`
		: `There is no folder ${shown}`;
	const stories = readdirSync(storiesFolder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);
	return `${what}; name one that holds a story: ${foundAndAllowed(basename(directory), stories)}`;
}

/** All content files below a folder, named relative to it with forward slashes, in a fixed order. */
export function readScenario(directory: string): ContentFile[] {
	if (!existsSync(directory)) throw new Error(folderFault(directory));
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
 * The files that every scenario may use: reach tables, words of courts, precedents and names of
 * countries. They are named from `data/` on.
 *
 * @param directory the folder that stands for `data/`
 */
export function readShared(directory = resolve(sharedFolder)): ContentFile[] {
	const folder = (name: string) =>
		readScenario(join(directory, name)).map(({ path, text }) => ({
			path: `${sharedFolder}/${name}/${path}`,
			text
		}));
	const tables = [
		...folder('reach'),
		...folder('jurisdictions'),
		...(existsSync(join(directory, 'precedents')) ? folder('precedents') : [])
	];
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
