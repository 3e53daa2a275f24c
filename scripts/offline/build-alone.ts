import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { Language } from '../../data/vocabulary.ts';
import { root } from '../run-command.mjs';

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
