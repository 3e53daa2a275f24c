import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { PeerContent, PeerStory } from './story.ts';
import { worldGeoJson, worldTopoJson } from './world.ts';

export const peerNames = ['maplibre', 'd3'] as const;
export type PeerName = (typeof peerNames)[number];

const moduleId = 'virtual:peer-story';

/** Builds a peer for production below `directory`, with its world beside it, and says where. */
export async function buildPeer(
	name: PeerName,
	{ story, geography }: PeerContent,
	directory: string
): Promise<string> {
	const files = join(directory, `${name}-files`);
	rmSync(files, { recursive: true, force: true });
	mkdirSync(files, { recursive: true });
	const world = worldGeoJson(geography.shapes);
	const data = name === 'maplibre' ? world : worldTopoJson(world);
	writeFileSync(join(files, 'world.json'), JSON.stringify(data));
	const outDir = join(directory, name);
	await build({
		configFile: false,
		root: join('tests/bench/peers', name),
		base: './',
		publicDir: files,
		logLevel: 'error',
		plugins: [storyPlugin(story)],
		build: { outDir, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 2000 }
	});
	return outDir;
}

function storyPlugin(story: PeerStory): Plugin {
	return {
		name: 'salida-peer-story',
		resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
		load: (id) =>
			id === `\0${moduleId}` ? `export const story = ${JSON.stringify(story)};` : undefined
	};
}
