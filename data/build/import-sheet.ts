import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { formatContentError } from '../content-error.ts';
import { importSheets, type SheetFile } from '../import-sheet.ts';
import { loadScenario } from '../load.ts';
import {
	folderFault,
	readScenario,
	readShared,
	scenarioDirectory,
	storyFolder
} from './read-scenario.ts';

/**
 * `npm run import-sheet -- claims.csv [my-story]`: brings a table of sources, claims, checks or events,
 * or a folder of them as a spreadsheet exports it, into the YAML of a story. Rows are told by their
 * ids; an empty cell changes nothing, and nothing is taken away. When anything would be wrong, it says
 * what and where, and writes nothing.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const [path, story] = argv;
	if (path === undefined || !existsSync(path)) {
		const found = path === undefined ? '' : `There is no ${path}. `;
		return refused([`${found}Usage: npm run import-sheet -- claims.csv [my-story]`]);
	}
	const folder = story === undefined ? scenarioDirectory() : storyFolder(story);
	const fault = folderFault(folder);
	if (fault !== undefined) return refused([fault]);
	const result = importSheets(readScenario(folder), sheetsAt(path));
	if (!result.files) return refused(result.errors);
	const { errors } = loadScenario(result.files, readShared());
	if (errors.length > 0) return refused(errors.map(formatContentError));
	for (const { path: name, text } of result.files) {
		if (!result.changed.includes(name)) continue;
		const file = join(folder, name);
		const style = await resolveConfig(resolve('data/scenarios/x.yaml'));
		writeFileSync(file, await format(text, { ...style, parser: 'yaml' }));
	}
	const shown = relative(process.cwd(), folder);
	console.log(
		result.changed.length === 0
			? 'Nothing was changed: the story has it all.'
			: result.changed.map((name) => `${shown}/${name} written`).join('\n')
	);
	return 0;
}

function sheetsAt(path: string): SheetFile[] {
	const files = statSync(path).isDirectory()
		? readdirSync(path)
				.filter((name) => name.endsWith('.csv'))
				.sort()
				.map((name) => join(path, name))
		: [path];
	return files.map((file) => ({ name: basename(file), text: decoded(readFileSync(file)) }));
}

/** The text of bytes in UTF-8; nothing where they are not. */
function decoded(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function refused(errors: readonly string[]): number {
	console.error([...errors, '', 'Nothing was changed.'].join('\n'));
	return 1;
}
