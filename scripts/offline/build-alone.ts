import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Language } from '../../data/vocabulary.ts';
import { root } from '../run-command.mjs';
import { bundledPage } from './bundled-text.ts';
import type { BesidePage } from './finished.ts';
import { inlineWorkersPlugin } from './inline-workers.ts';
import { offlineModulesPlugin } from './offline-modules.ts';
import { packedPainter, packedPainterPlugin, painterScript } from './packed-painter.ts';

/** What files in every language run and look like. */
export type Bundle = Omit<BesidePage, 'icon'>;

const site = 'node_modules/.cache/salida/offline-site';

/**
 * Builds pages that stand alone, one per language, and gives the folder they are in.
 *
 * @throws with everything the build said when it fails
 */
export async function buildAlone(languages: readonly Language[]): Promise<string> {
	const { code, output } = await run(['scripts/build-site.mjs'], {
		SALIDA_OFFLINE: languages.join(','),
		SALIDA_OUTPUT: site
	});
	if (code !== 0) throw new Error(`${output}\nThe build failed; no file was written.`);
	return join(root, site);
}

/** The script and the styles of those pages, and what their script unpacks on demand. */
export async function bundleAlone(): Promise<Bundle> {
	const [page, painter] = [
		await bundledPage('src/offline/start.ts', [
			inlineWorkersPlugin(),
			offlineModulesPlugin(),
			packedPainterPlugin()
		]),
		await packedPainter()
	];
	return { ...page, packed: { [painterScript]: painter } };
}

function run(
	args: readonly string[],
	env: Readonly<Record<string, string>>
): Promise<{ code: number; output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, NODE_ENV: 'production', ...env }
		});
		let output = '';
		const hear = (chunk: Buffer) => {
			output += chunk.toString();
		};
		child.stdout.on('data', hear);
		child.stderr.on('data', hear);
		child.once('error', reject);
		child.once('close', (code) => {
			resolve({ code: code ?? 1, output });
		});
	});
}
