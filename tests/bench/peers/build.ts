import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { PeerContent, PeerStory } from './story.ts';
import { worldGeoJson, worldTopoJson } from './world.ts';

type PeerName = 'maplibre' | 'd3';

const moduleId = 'virtual:peer-story';

/** Builds a peer for production in `directory`, with its world beside it. */
export async function buildPeer(
	name: PeerName,
	{ story, geography }: PeerContent,
	directory: string
): Promise<void> {
	const outDir = resolve(directory);
	const files = `${outDir}-files`;
	rmSync(files, { recursive: true, force: true });
	mkdirSync(files, { recursive: true });
	const world = worldGeoJson(geography.shapes);
	const data = name === 'maplibre' ? world : worldTopoJson(world);
	writeFileSync(join(files, 'world.json'), JSON.stringify(data));
	await build({
		configFile: false,
		root: join('tests/bench/peers', name),
		base: './',
		publicDir: files,
		logLevel: 'error',
		plugins: [storyPlugin(story)],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
}

function storyPlugin(story: PeerStory): Plugin {
	return {
		name: 'salida-peer-story',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load: (id) =>
			id === `\0${moduleId}` ? `export const story = ${JSON.stringify(story)};` : undefined
	};
}
