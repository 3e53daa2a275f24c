import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import { documentsPlugin } from './documents-plugin.ts';

const embedFiles = 'virtual:embed-files';
const entryFiles = 'virtual:entries';

/** The address below the site's root at which the embed's map is found under one name. */
const mapModule = '_app/embed-map.js';

const source = fileURLToPath(new URL('../..', import.meta.url));
const lib = `${source}lib/`;
const mapSource = `${lib}embed/live-map.svelte.ts`;

/** The scripts of the pages: one small module for each kind of page. */
const entries = readdirSync(`${source}entries`).filter((name) => name.endsWith('.ts'));

/**
 * Makes the scripts of the pages, beside what SvelteKit makes of the documents.
 *
 * Every module in src/entries becomes an entry of the client build, shares its files, and is named by
 * its page: `virtual:entries` tells the files of an entry, once they have been built. For embeds
 * `virtual:embed-files` holds the loader, the page's script and its style sheet as text, each one
 * small classic file that runs in a frame of opaque origin, where modules would need CORS headers;
 * its map is an entry with an address that stays, loaded once a reader reaches for it.
 */
export function entriesPlugin(): Plugin {
	return {
		name: 'salida-entries',
		resolveId: (id) => (id === embedFiles || id === entryFiles ? `\0${id}` : undefined),
		async load(id) {
			if (id === `\0${entryFiles}`) {
				return this.environment.mode === 'build' ? builtEntries : servedEntries;
			}
			if (id !== `\0${embedFiles}`) return undefined;
			const [loader, script, early] = await Promise.all([
				bundle('loader.ts'),
				bundle('page.ts'),
				bundle('early.ts')
			]);
			const integrity = `sha384-${createHash('sha384').update(loader.code).digest('base64')}`;
			for (const file of [...loader.files, ...script.files, ...early.files]) {
				this.addWatchFile(file);
			}
			if (this.environment.mode === 'build') console.log(`embed.js: integrity="${integrity}"`);
			return [
				`export const loader = ${JSON.stringify(loader.code)};`,
				`export const loaderIntegrity = ${JSON.stringify(integrity)};`,
				`export const pageScript = ${JSON.stringify(script.code)};`,
				`export const pageStyle = ${JSON.stringify(script.css)};`,
				`export const earlyScript = ${JSON.stringify(early.code)};`,
				`export const mapModule = ${JSON.stringify(mapModule)};`
			].join('\n');
		},
		buildStart() {
			if (this.environment.name !== 'client' || this.meta.watchMode) return;
			if (this.environment.mode !== 'build') return;
			this.emitFile({ type: 'chunk', id: mapSource, name: 'embed-map' });
			for (const name of entries) {
				this.emitFile({ type: 'chunk', id: `${source}entries/${name}`, name: name.slice(0, -3) });
			}
		},
		generateBundle(_, files) {
			const entry = Object.values(files).find(
				(file) => file.type === 'chunk' && file.facadeModuleId === mapSource
			);
			if (!entry) return;
			const path = entry.fileName.replace('_app/', './');
			this.emitFile({
				type: 'asset',
				fileName: mapModule,
				source: `export * from ${JSON.stringify(path)};\n`
			});
		},
		configureServer(server) {
			server.middlewares.use(`/${mapModule}`, (_, response) => {
				response.setHeader('content-type', 'text/javascript');
				response.end(`export * from '/src/lib/embed/live-map.svelte.ts';`);
			});
		}
	};
}

/** While developing a page names the entry itself. */
const servedEntries = `
export const filesOf = (name) => ({ script: 'src/entries/' + name + '.ts', imports: [] });
`;

/**
 * A page is written when the client has been built, whose manifest then tells under which names its
 * files lie: the entry, and all that it imports at once.
 */
const builtEntries = `
import { readFileSync } from 'node:fs';
const read = () => JSON.parse(readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8'));
let manifest;
export function filesOf(name) {
	manifest ??= read();
	const found = new Set();
	const add = (key) => {
		const chunk = manifest[key];
		if (!chunk) throw new Error('The client build has no ' + key);
		if (found.has(chunk.file)) return;
		found.add(chunk.file);
		for (const other of chunk.imports ?? []) add(other);
	};
	add('src/entries/' + name + '.ts');
	const [script, ...imports] = found;
	return { script, imports };
}
`;

/** One file of src/lib/embed as a classic script, with the styles it imports, both minified. */
async function bundle(name: string): Promise<{ code: string; css: string; files: string[] }> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
		plugins: [documentsPlugin()],
		resolve: { alias: { $lib: lib.replace(/\/$/, '') } },
		build: {
			write: false,
			minify: true,
			cssMinify: true,
			target: 'es2022',
			lib: { entry: `${lib}embed/${name}`, formats: ['iife'], name: 'salida' },
			rolldownOptions: { output: { exports: 'none' } }
		}
	});
	const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const code = outputs.find((file) => file.type === 'chunk');
	const css = outputs.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
	return {
		code: code?.type === 'chunk' ? code.code.trim() : '',
		css: css?.type === 'asset' ? String(css.source).trim() : '',
		files: code?.type === 'chunk' ? code.moduleIds : []
	};
}
