import { fileURLToPath } from 'node:url';
import { svelte, vitePreprocess, type SvelteConfig } from '@sveltejs/vite-plugin-svelte';
import { build, type Plugin, type Rolldown } from 'vite';

const root = fileURLToPath(new URL('../../../..', import.meta.url));

/**
 * The script of a page that stands alone and the style sheet that it imports, with all that either
 * needs in them: components, workers, fonts.
 */
export async function bundledPage(
	file: string,
	plugins: Plugin[],
	compilerOptions: SvelteConfig['compilerOptions']
): Promise<{ readonly script: string; readonly style: string }> {
	const built = (await build({
		configFile: false,
		root,
		logLevel: 'error',
		base: './',
		// A file that stands alone leads to no files beside it.
		define: { __SALIDA_DOWNLOADS__: 'false' },
		resolve: { alias: { $lib: `${root}src/lib`, $publish: `${root}src/publish` } },
		plugins: [
			...plugins,
			svelte({
				configFile: false,
				preprocess: vitePreprocess(),
				compilerOptions
			})
		],
		build: {
			write: false,
			copyPublicDir: false,
			assetsInlineLimit: Number.MAX_SAFE_INTEGER,
			cssCodeSplit: false,
			cssMinify: true,
			rolldownOptions: {
				input: file,
				output: { format: 'iife', codeSplitting: false }
			}
		}
	})) as Rolldown.RolldownOutput;
	const style = built.output.find(({ fileName }) => fileName.endsWith('.css'));
	return {
		script: built.output[0].code.trim(),
		style: style?.type === 'asset' ? String(style.source).trim() : ''
	};
}

/**
 * A module and all that it imports, as one classic script. With a name, what the module exports is
 * left under it.
 *
 * @throws when that takes more than one file
 */
export async function bundledText(
	file: string,
	{ name, plugins = [] }: { name?: string; plugins?: Plugin[] } = {}
): Promise<string> {
	const built = (await build({
		configFile: false,
		root,
		logLevel: 'error',
		plugins,
		build: {
			write: false,
			copyPublicDir: false,
			rolldownOptions: {
				input: file,
				preserveEntrySignatures: 'strict',
				output: { format: 'iife', codeSplitting: false, ...(name !== undefined && { name }) }
			}
		}
	})) as Rolldown.RolldownOutput;
	const [chunk, ...others] = built.output;
	if (others.length > 0) throw new Error(`${file} becomes more than one file`);
	return chunk.code;
}
