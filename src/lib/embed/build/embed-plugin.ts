import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';

const moduleId = 'virtual:embed-files';

/** The address below the site's root at which the map's own module is found under one name. */
const mapModule = '_app/embed-map.js';

const lib = fileURLToPath(new URL('../..', import.meta.url));
const mapSource = `${lib}embed/live-map.svelte.ts`;

/**
 * Makes what an embed needs beside SvelteKit's own output: `virtual:embed-files` holds the loader,
 * the page's script and its style sheet as text, each one small classic file that runs in a frame
 * of opaque origin, where modules would need CORS headers; and the client build gets an entry of its
 * own for the map that can be moved, loaded once a reader reaches for it.
 */
export function embedPlugin(): Plugin {
	return {
		name: 'salida-embed',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		async load(id) {
			if (id !== `\0${moduleId}`) return undefined;
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

/** One file of src/lib/embed as a classic script, with the styles it imports, both minified. */
async function bundle(name: string): Promise<{ code: string; css: string; files: string[] }> {
	const result = await build({
		configFile: false,
		logLevel: 'warn',
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
