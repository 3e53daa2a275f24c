import type { Browser } from 'playwright-core';
import { serveDirectory } from '../../../scripts/static-server.mjs';
import { mediansOfColumns, type Columns, type Figures } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { launches, withBrowser } from './browser.ts';
import { clickWhileLoading } from './first-click.ts';
import { watchLoading } from './load.ts';
import { untilQuiet } from './quiet.ts';
import { findSpots, type Spots } from './spots.ts';
import { useLoaded } from './use.ts';
import type { VisitedPage } from './visited-page.ts';

/** A page as it is served, and what a visit before the rounds told of it. */
interface Stop {
	readonly page: VisitedPage;
	readonly url: string;
	readonly spots: Spots;
}

/** Medians of each kind of visit over alternating rounds, and the rounds themselves, by title. */
export async function measurePages(
	pages: readonly VisitedPage[],
	{ rounds, quick }: BenchOptions
): Promise<Record<string, { medians: Columns; rounds: readonly Columns[] }>> {
	const result: Record<string, { medians: Columns; rounds: readonly Columns[] }> = {};
	const dragMilliseconds = quick ? 500 : 2000;
	const measure = async (
		title: string,
		stops: readonly Stop[],
		visit: (stop: Stop) => Promise<Figures>
	) => {
		const all = await alternate(title, stops, rounds, visit);
		result[title] = { medians: mediansOfColumns(all), rounds: all };
	};
	await withServers(pages, async (served) => {
		await withBrowser(launches.loading, async (browser) => {
			const stops = await stopsAt(browser, served);
			for (const slow of [false, true]) {
				const title = slow ? 'Loading, Slow 4G and 4x CPU' : 'Loading, unthrottled';
				await measure(title, stops, async ({ page, url, spots }) => ({
					...(await watchLoading(browser, page, url, slow)),
					...(await clickWhileLoading(browser, page, url, spots, slow))
				}));
			}
		});
		const painted = served.filter(({ page }) => page.glReady !== undefined);
		await withBrowser(launches.gl, async (browser) => {
			const stops = await stopsAt(browser, painted);
			await measure('In use, GL in software (SwiftShader)', stops, ({ page, url, spots }) =>
				useLoaded(browser, page, url, spots, { gl: true, dragMilliseconds })
			);
		});
		const svgOnly = served
			.filter(({ page }) => page.name !== 'maplibre')
			.map(({ page, url }) => ({ page: { ...page, glReady: undefined }, url: withoutGl(url) }));
		await withBrowser(launches.svg, async (browser) => {
			const stops = await stopsAt(browser, svgOnly);
			await measure('In use, SVG (--disable-gpu)', stops, ({ page, url, spots }) =>
				useLoaded(browser, page, url, spots, { gl: false, dragMilliseconds })
			);
		});
	});
	return result;
}

type Served = Pick<Stop, 'page' | 'url'>;

/** The site's option that forbids MapLibre; the d3 page knows no options. */
function withoutGl(url: string): string {
	return `${url}?gl=off`;
}

async function stopsAt(browser: Browser, served: readonly Served[]): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (const { page, url } of served) {
		stops.push({ page, url, spots: await findSpots(browser, page, url) });
	}
	return stops;
}

/** Visits all pages in turn, round after round. */
async function alternate(
	title: string,
	stops: readonly Stop[],
	count: number,
	visit: (stop: Stop) => Promise<Figures>
): Promise<Columns[]> {
	const all: Columns[] = [];
	for (let round = 1; round <= count; round++) {
		const columns: Record<string, Figures> = {};
		for (const stop of stops) {
			const note = (await untilQuiet()) ? '' : ' (the machine is busy)';
			console.error(
				`${title}: round ${String(round)} of ${String(count)}, ${stop.page.name}${note}`
			);
			columns[stop.page.name] = await visit(stop);
		}
		all.push(columns);
	}
	return all;
}

async function withServers(
	pages: readonly VisitedPage[],
	use: (served: readonly Served[]) => Promise<void>
): Promise<void> {
	const servers = await Promise.all(pages.map(({ directory }) => serveDirectory({ directory })));
	try {
		await use(pages.map((page, index) => ({ page, url: `${servers[index]?.url ?? ''}/` })));
	} finally {
		await Promise.all(servers.map((server) => server.close()));
	}
}
