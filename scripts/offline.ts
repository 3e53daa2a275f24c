import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { main as checkContent } from '../data/build/check-content.ts';
import { readScenario, scenarioDirectory } from '../data/build/read-scenario.ts';
import { loadScenario } from '../data/load.ts';
import { contentPlugin } from '../data/build/content-plugin.ts';
import { languages, type Language } from '../data/vocabulary.ts';
import { fileStem } from '../data/words.ts';
import { documentsPlugin, scopeName } from '../src/entries/build/documents-plugin.ts';
import { offlineFile } from '../src/lib/model/page-place.ts';
import { bundleAlone, type Bundle } from '../src/publish/offline/bundle/bundle-alone.ts';
import { finished } from '../src/publish/offline/bundle/finished.ts';
import { outsideReferences } from '../src/publish/offline/bundle/outside-references.ts';
import { parseArguments, Progress, writeWhole } from './command.ts';
import { root } from './run-command.mjs';

/** Where pages that stand alone are built. */
const alone = 'node_modules/.cache/salida/offline-site';

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
	const { dataset } = loadScenario(readScenario(scenarioDirectory()));
	if (!dataset || checkContent(['--quiet']) !== 0) return checkContent(['--quiet']);
	const fileOf = (language: Language) => offlineFile(fileStem(dataset.scenario), language);
	const progress = new Progress(2 + chosen.length);
	try {
		const site = await progress.step('Building the site into single files', () =>
			buildAlone(chosen)
		);
		const carried = await progress.step('Bundling their script', () =>
			bundleAlone({
				plugins: [contentPlugin(), documentsPlugin()],
				options: { cssHash: scopeName }
			})
		);
		const pages = chosen.map((language) => ({
			language,
			html: pageOf(site, language, carried)
		}));
		const errors = pages.flatMap(({ language, html }) =>
			outsideReferences(html, { siblings: chosen.map(fileOf) }).map(
				(error) => `${fileOf(language)}: ${error}`
			)
		);
		if (errors.length > 0) {
			return failed([...errors, 'Nothing was written: a file must not point outside itself.']);
		}
		for (const { language, html } of pages) {
			const path = join(folder, fileOf(language));
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

/**
 * Builds pages that stand alone, one per language, and gives the folder they are in.
 *
 * @throws with everything the build said when it fails
 */
function buildAlone(languages: readonly Language[]): string {
	const env = { SALIDA_OFFLINE: languages.join(','), SALIDA_OUTPUT: alone };
	const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build-site.mjs'], {
		cwd: root,
		encoding: 'utf8',
		maxBuffer: 1e8,
		env: { ...process.env, NODE_ENV: 'production', ...env }
	});
	if (status === 0) return join(root, alone);
	throw new Error(`${stdout}${stderr}\nThe build failed; no file was written.`);
}

function pageOf(site: string, language: Language, bundle: Bundle): string {
	const folder = language === languages[0] ? '' : language;
	const read = (...path: string[]) => readFileSync(join(site, ...path), 'utf8');
	return finished(read(folder, 'index.html'), {
		icon: read('favicon.svg'),
		sheet: (href) => read(folder, href),
		...bundle
	});
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
