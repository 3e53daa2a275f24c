import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { execFileSync } from 'node:child_process';
import { findChromium } from '../../scripts/find-chromium.mjs';
import { buildIfNeeded } from '../../scripts/fresh-build.mjs';
import { geographyTimes } from './geography/times.ts';
import { tableOf } from './medians.ts';
import { runRounds } from './pages/rounds.ts';
import { visitedPages } from './pages/visited-page.ts';
import { buildPeer } from './peers/build.ts';
import { peerContent } from './peers/story.ts';

const output = 'node_modules/.cache/salida/bench';

/**
 * `npm run bench [-- --rounds 5 --only page|geo]`: the site beside a plain MapLibre page and a
 * hand-written d3 page with the same world, arcs and labels. Prints medians and ratios, judges nothing.
 */
export async function main(argv: readonly string[]): Promise<number> {
	const after = (name: string) => argv[argv.indexOf(name) + 1];
	const rounds = argv.includes('--rounds') ? Number(after('--rounds')) : 5;
	const only = argv.includes('--only') ? after('--only') : undefined;
	if (!Number.isInteger(rounds) || rounds < 1 || ![undefined, 'page', 'geo'].includes(only)) {
		console.error('Usage: npm run bench -- [--rounds N] [--only page|geo]');
		return 1;
	}
	const header = {
		date: new Date().toISOString(),
		cores: cpus().length,
		processor: cpus()[0]?.model ?? 'unknown',
		node: process.version,
		chromium: execFileSync(findChromium(), ['--version'], { encoding: 'utf8' }).trim(),
		rounds
	};
	console.log(JSON.stringify(header));
	const start = performance.now();
	const content = peerContent();
	const buildMs = performance.now() - start;
	const result: Record<string, unknown> = { ...header };
	if (only !== 'geo') {
		if (!(await buildIfNeeded())) return 1;
		const pages = visitedPages(
			{
				site: 'build',
				maplibre: await buildPeer('maplibre', content, output),
				d3: await buildPeer('d3', content, output)
			},
			content.scene.arcs[0]?.iso2 ?? '',
			content.scene.arcs.length
		);
		const measured = await runRounds(pages, rounds);
		for (const [title, byPage] of Object.entries(measured)) console.log(tableOf(title, byPage));
		Object.assign(result, measured);
	}
	if (only !== 'page') {
		const times = geographyTimes(content, buildMs, rounds);
		for (const [name, figures] of Object.entries(times)) {
			console.log(
				tableOf(name === 'build' ? 'Geography' : `Routes to ${name} (ms)`, { ms: figures })
			);
		}
		Object.assign(result, { geography: times });
	}
	mkdirSync(output, { recursive: true });
	writeFileSync(`${output}/latest.json`, `${JSON.stringify(result, null, '\t')}\n`);
	return 0;
}
