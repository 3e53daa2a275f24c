import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONFIGURATION = [
	'.dependency-cruiser.cjs',
	'.svelte-kit/tsconfig.json',
	'data/build/tsconfig.json',
	'data/tsconfig.json',
	'eslint.config.js',
	'geo/build/tsconfig.json',
	'geo/tsconfig.json',
	'package.json',
	'scripts/layers.cjs',
	'scripts/lint-facts.mjs',
	'scripts/lint-layers.mjs',
	'src/lib/cartography/tsconfig.json',
	'tsconfig.json'
];

/** A small project of planted violations under the real configuration of this one. */
export function plantTree(root: string): { tree: string; remove: () => void } {
	const tree = mkdtempSync(join(tmpdir(), 'salida-layers-'));
	cpSync(join(root, 'tests/fixtures/layer-violations'), tree, { recursive: true });
	for (const file of CONFIGURATION) cpSync(join(root, file), join(tree, file));
	symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
	return { tree, remove: () => rmSync(tree, { recursive: true, force: true }) };
}
