import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { main as checkContent } from '../data/build/check-content.ts';
import { languages, type Language } from '../data/vocabulary.ts';
import { offlineFile } from '../src/lib/model/page-place.ts';
import { parseArguments } from './command-line.ts';
import { buildAlone, bundleAlone, type Bundle } from './offline/build-alone.ts';
import { finished } from './offline/finished.ts';
import { outsideReferences } from './offline/outside-references.ts';
import { Progress } from './progress.ts';
import { writeWhole } from './whole-file.ts';

/**
 * `npm run offline`: writes the whole site as one HTML file per language, which opens from any
 * folder without a network. `--lang en,es` chooses languages, `--output folder` where they go.
 * Writes nothing when anything in a file points outside it.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const parsed = parseArguments(argv, {
		lang: { allowed: languages, fallback: languages },
		output: { fallback: ['offline'] }
	});
	if ('errors' in parsed) return failed(parsed.errors);
	const chosen = languages.filter((language) => parsed.values.lang.includes(language));
	const folder = resolve(parsed.values.output[0] ?? 'offline');
	if (checkContent(['--quiet']) !== 0) return 1;
	const progress = new Progress(2 + chosen.length);
	try {
		const site = await progress.step('Building the site into single files', () =>
			buildAlone(chosen)
		);
		const carried = await progress.step('Bundling their script', bundleAlone);
		const pages = chosen.map((language) => ({
			language,
			html: pageOf(site, language, carried)
		}));
		const errors = pages.flatMap(({ language, html }) =>
			outsideReferences(html, { siblings: chosen.map(offlineFile) }).map(
				(error) => `${offlineFile(language)}: ${error}`
			)
		);
		if (errors.length > 0) {
			return failed([...errors, 'Nothing was written: a file must not point outside itself.']);
		}
		for (const { language, html } of pages) {
			const path = join(folder, offlineFile(language));
			await progress.step(`${path} (${weight(html)})`, () => {
				writeWhole(path, html);
			});
		}
	} catch (error) {
		return failed([error instanceof Error ? error.message : String(error)]);
	}
	console.log('Keep the files side by side: each leads to the other language.');
	return 0;
}

function pageOf(site: string, language: Language, bundle: Bundle): string {
	const folder = language === languages[0] ? '' : language;
	const read = (...path: string[]) => readFileSync(join(site, ...path), 'utf8');
	return finished(read(folder, 'index.html'), { icon: read('favicon.svg'), ...bundle });
}

function weight(html: string): string {
	const bytes = Buffer.byteLength(html);
	const gzipped = gzipSync(html, { level: 9 }).length;
	return `${(bytes / 1e6).toFixed(2)} MB, ${(gzipped / 1e3).toFixed(0)} kB gzipped`;
}

function failed(errors: readonly string[]): number {
	for (const error of errors) console.error(error);
	process.exitCode = 1;
	return 1;
}
