import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfNeeded } from '../../../scripts/fresh-build.mjs';
import { buildPeer } from '../peers/build.ts';
import { peerContent } from '../peers/story.ts';
import { visitedPages, type VisitedPage } from './visited-page.ts';

/**
 * Builds the site and both peers and describes how to visit them. The site is visited in a copy, so
 * that a build meanwhile changes nothing.
 *
 * @param directory where the peers and the copy go
 * @param keep whether to leave a site and peers alone that exist
 * @returns undefined when the site could not be built
 */
export async function buildPages(
	directory: string,
	keep: boolean
): Promise<readonly VisitedPage[] | undefined> {
	if (!(keep && existsSync('build/index.html')) && !(await buildIfNeeded())) return undefined;
	console.error('Building the peers');
	const content = peerContent();
	const directories = {
		site: join(directory, 'site'),
		maplibre: join(directory, 'maplibre'),
		d3: join(directory, 'd3')
	};
	rmSync(directories.site, { recursive: true, force: true });
	cpSync('build', directories.site, { recursive: true });
	for (const name of ['maplibre', 'd3'] as const) {
		const exists = existsSync(join(directories[name], 'index.html'));
		if (!keep || !exists) await buildPeer(name, content, directories[name]);
	}
	const candidates = content.story.countries.filter(({ role }) => role === 'candidate');
	return visitedPages(directories, content.scene, candidates);
}
