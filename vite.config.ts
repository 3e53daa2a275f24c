import { paraglideVitePlugin } from '@inlang/paraglide-js';
import adapter from '@sveltejs/adapter-static';
import { sveltekit } from '@sveltejs/kit/vite';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { contentPlugin } from './data/build/content-plugin.ts';
import { geographyPlugin } from './geo/build/geography-plugin.ts';
import { versionName } from './scripts/build-stamp.mjs';
import {
	offlinePolicy,
	offlinePrerender,
	offlineSite,
	sitePolicy
} from './src/publish/offline/bundle/site-config.ts';
import { documentsPlugin, scopeName } from './src/entries/build/documents-plugin.ts';
import { entriesPlugin } from './src/entries/build/entries-plugin.ts';
import { siteOrigin, siteRoot } from './src/lib/model/site-origin.ts';

/** Where the built site goes; tests build fixtures elsewhere. */
const outputDirectory = process.env.SALIDA_OUTPUT ?? 'build';

/** Whether the site is built into files that stand alone; see scripts/offline.ts. */
const alone = process.env.SALIDA_OFFLINE !== undefined;

export default defineConfig({
	define: { __SALIDA_DOWNLOADS__: JSON.stringify(process.env.SALIDA_DOWNLOADS === '1') },
	build: { assetsInlineLimit: alone ? Number.MAX_SAFE_INTEGER : 0 },
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						// Fewer and larger files of the framework: they compress better together.
						...(!alone && {
							codeSplitting: {
								groups: [
									// What fetches a part is needed before any framework is.
									{ name: 'fetch', test: /vite[\\/]preload-helper/, priority: 2 },
									{
										name: 'framework',
										test: /node_modules[\\/](?:svelte|esm-env|clsx)[\\/]/,
										priority: 1
									}
								]
							}
						})
					}
				}
			}
		}
	},
	plugins: [
		contentPlugin(),
		geographyPlugin(),
		documentsPlugin(),
		entriesPlugin(),
		paraglideVitePlugin({
			project: './data/text/project.inlang',
			outdir: './src/lib/paraglide',
			strategy: ['globalVariable', 'baseLocale']
		}),
		sveltekit({
			preprocess: vitePreprocess(),
			compilerOptions: { cssHash: scopeName },
			alias: { $publish: 'src/publish' },
			// By default a time, which gives every build new bytes and new file names.
			version: { name: versionName(import.meta.dirname) },
			adapter: adapter({ pages: outputDirectory, assets: outputDirectory }),
			prerender: {
				entries: ['*', '/404.html'],
				// Addresses that the app itself opens are no elements of the page.
				handleMissingId({ id, message }) {
					if (!/^\/(?:(?:c|compare)\/|\?)/.test(id)) throw new Error(message);
				},
				// The page for unknown addresses names the site's files from the root of its host.
				handleHttpError({ path, referrer, message }) {
					const isOfHost = siteRoot() !== '/' && path.startsWith(siteRoot());
					// SvelteKit asks for every page without a parameter, also one that a story does without.
					const isLeftOut = path === '/precedents/' && referrer === '/precedents';
					if (isLeftOut || (isOfHost && referrer === '/404.html')) return;
					throw new Error(message);
				},
				// Without the site's own address there are no oEmbed answers to write, and a story that
				// does not ask for the precedents has no page of them.
				handleUnseenRoutes({ routes, message }) {
					const isLeftOut = (route: string) =>
						(siteOrigin() === undefined && route.startsWith('/oembed/')) ||
						route === '/[[lang=language]]/precedents';
					if (!routes.every(isLeftOut)) throw new Error(message);
				},
				...(alone && offlinePrerender)
			},
			// The style sheet is small and every page waits for it: in the page it costs no round trip.
			inlineStyleThreshold: 64_000,
			csp: { mode: 'hash', directives: alone ? offlinePolicy : sitePolicy },
			...(alone && offlineSite)
		})
	]
});
