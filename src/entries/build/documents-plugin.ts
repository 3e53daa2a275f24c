import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile, type CompileOptions } from 'svelte/compiler';
import type { Plugin } from 'vite';

const src = fileURLToPath(new URL('../../', import.meta.url));

/** Where documents are written from: what their components look like stands in the documents. */
const documents = ['routes', 'publish/offline', 'lib/embed'];

const address = /^virtual:styles\/([\w/+]+)\.css(\?.*)?$/;
const resolved = /^\/@styles\/([\w/+]+)\.css(?:\?.*)?$/;

/** Names the scope of a component's styles by its place below src: the same in every build and on every machine. */
export const scopeName: NonNullable<CompileOptions['cssHash']> = ({ hash, filename }) =>
	`p${hash(filename.replaceAll('\\', '/').replace(/^.*(?=\bsrc\/(?:lib|routes|publish)\/)/, ''))}`;

/**
 * The styles of a component and of all that it imports as one style sheet of a document:
 * `virtual:styles/routes/BriefPage.css` for src/routes/BriefPage.svelte, with a `+` between several.
 *
 * A document runs no component, so its style sheet cannot come with one. A component that is brought
 * alive in a document finds its styles there, and brings none of its own; one that no document has
 * comes with them.
 *
 * Keeps documents out of the client build, which has only their style sheets: no page is rendered in a
 * browser, and what it is rendered from is the server's alone.
 */
export function documentsPlugin(): Plugin {
	let inDocuments: ReadonlySet<string> | undefined;
	return {
		name: 'salida-documents',
		enforce: 'pre',
		resolveId(id) {
			const [, name, query = ''] = address.exec(id) ?? [];
			return name === undefined ? undefined : `/@styles/${name}.css${query}`;
		},
		load(id) {
			const [file = '', query] = id.split('?');
			if (query?.startsWith('svelte&type=style') && this.environment.mode === 'build') {
				inDocuments ??= new Set(rootsOf(documents).flatMap((root) => [...componentsOf(root)]));
				return inDocuments.has(file) ? '' : undefined;
			}
			const [, name] = resolved.exec(id) ?? [];
			if (name === undefined) return undefined;
			const roots = name.split('+').map((root) => join(src, `${root}.svelte`));
			return [...new Set(roots.flatMap((root) => [...componentsOf(root)]))]
				.sort()
				.map((component) => stylesOf(component, (path) => this.addWatchFile(path)))
				.join('\n');
		},
		transform(code, id) {
			const { mode, name } = this.environment;
			if (mode !== 'build' || name !== 'client') return undefined;
			if (!id.startsWith(join(src, 'routes/')) || !id.endsWith('.svelte')) return undefined;
			const styles = code.match(/import '[^']+\.css';/g) ?? [];
			return `<script>${styles.join('\n')}</script>`;
		}
	};
}

/** Every component in some folders of src. */
function rootsOf(folders: readonly string[]): string[] {
	return folders.flatMap((folder) =>
		readdirSync(join(src, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.svelte'))
			.map((file) => join(src, folder, file))
	);
}

/** A component and all that it imports at once, by way of any module of src. */
function componentsOf(root: string): Set<string> {
	const seen = new Set<string>();
	const visit = (file: string) => {
		if (seen.has(file)) return;
		seen.add(file);
		for (const imported of importsOf(file)) visit(imported);
	};
	visit(root);
	return new Set([...seen].filter((file) => file.endsWith('.svelte')));
}

const staticImport = /^\s*(?:import|export)\s(?!type\b)[^;'"]*?from\s*'([^']+)'/gm;

/** The files of src that a file imports, other than types, and other than on demand. */
function importsOf(file: string): string[] {
	return [...readFileSync(file, 'utf8').matchAll(staticImport)].flatMap(([, spelled = '']) => {
		const path = spelled.startsWith('$')
			? join(src, spelled.slice(1))
			: spelled.startsWith('.')
				? join(dirname(file), spelled)
				: undefined;
		if (!path?.startsWith(src) || path.includes('/paraglide/')) return [];
		const found = [path, `${path}.ts`].find(
			(each) => existsSync(each) && /\.(?:ts|svelte)$/.test(each)
		);
		return found ?? [];
	});
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
