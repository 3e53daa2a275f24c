import type { SvelteConfig } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { bundledPage } from './bundled-text.ts';
import type { BesidePage } from './finished.ts';
import { inlineWorkersPlugin } from './inline-workers.ts';
import { pageFontsPlugin } from './page-fonts.ts';
import { packedPainter, packedPainterPlugin, painterScript } from './packed-painter.ts';

/** What files in every language run and look like. */
export type Bundle = Omit<BesidePage, 'icon' | 'sheet'>;

/** How the site compiles its modules. */
export interface SiteCompiler {
	/** Fills the words of the story into messages, and gives components the styles that documents have for them. */
	readonly plugins: readonly Plugin[];
	/** How it compiles its components. */
	readonly options: SvelteConfig['compilerOptions'];
}

/** The script and the styles of those pages, and what their script unpacks on demand. */
export async function bundleAlone({ plugins: own, options }: SiteCompiler): Promise<Bundle> {
	const plugins = [inlineWorkersPlugin(), pageFontsPlugin(), packedPainterPlugin(), ...own];
	const page = await bundledPage('src/publish/offline/page/start.ts', plugins, options);
	const painter = await packedPainter();
	return { ...page, packed: { [painterScript]: painter } };
}
