import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type CompileOptions } from 'svelte/compiler';
import type { Plugin } from 'vite';

const lib = fileURLToPath(new URL('../../lib/', import.meta.url));

/** Folders of src/lib whose components' styles stand in the documents that show them. */
const folders = ['briefing', 'share'];

const address = /^virtual:styles\/(\w+)\.css(\?.*)?$/;
const resolved = /^\/@styles\/(\w+)\.css(?:\?.*)?$/;

/** Names the scope of a component's styles by what they say: the same in every build and on every machine. */
export const scopeName: NonNullable<CompileOptions['cssHash']> = ({ hash, css }) => `p${hash(css)}`;

/**
 * The styles of a folder's components as one style sheet of the documents, `virtual:styles/briefing.css`.
 *
 * A document runs no component, so its style sheet cannot come with one. A component that is brought
 * alive later finds its styles in the document, and brings none of its own.
 */
export function folderStyles(): Plugin {
	return {
		name: 'salida-folder-styles',
		enforce: 'pre',
		resolveId(id) {
			const [, name, query = ''] = address.exec(id) ?? [];
			return name === undefined ? undefined : `/@styles/${name}.css${query}`;
		},
		load(id) {
			const isOurs = folders.some((folder) => id.startsWith(join(lib, folder)));
			if (isOurs && id.includes('.svelte?svelte&type=style')) {
				return this.environment.mode === 'build' ? '' : undefined;
			}
			const [, name = ''] = resolved.exec(id) ?? [];
			if (!folders.includes(name)) return undefined;
			const files = readdirSync(join(lib, name), { recursive: true, encoding: 'utf8' });
			return files
				.filter((file) => file.endsWith('.svelte'))
				.sort()
				.map((file) => stylesOf(join(lib, name, file), (path) => this.addWatchFile(path)))
				.join('\n');
		}
	};
}

/** The scoped styles of a component as CSS; empty for one that has none. */
function stylesOf(path: string, watch: (path: string) => void): string {
	const source = readFileSync(path, 'utf8');
	if (!source.includes('<style>')) return '';
	watch(path);
	const { css } = compile(source, {
		filename: path,
		generate: 'server',
		css: 'external',
		cssHash: scopeName
	});
	return css?.code ?? '';
}
