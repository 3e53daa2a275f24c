import type { Browser } from 'playwright-core';
import { serveDirectory } from '../../../scripts/static-server.mjs';
import type { Figures } from '../figures.ts';
import type { BenchOptions } from '../options.ts';
import { alternate, type Measured } from '../alternate.ts';
import { askForAnswers } from './answer.ts';
import { launches, withBrowser } from './browser.ts';
import { clickWhileLoading } from './first-click.ts';
import { watchLoading } from './load.ts';
import { findCountries, findSpots, type Spots } from './spots.ts';
import { useLoaded } from './use.ts';
import type { VisitedPage } from './visited-page.ts';

/** A page that is visited, and what its column is called where not by its name. */
interface Column {
	readonly page: VisitedPage;
	readonly column?: string;
}

/** A page as it is served, and what a visit before the rounds told of it. */
interface Stop extends Column {
	readonly url: string;
	readonly spots: Spots;
}

/** Medians of each kind of visit over alternating rounds, and the rounds themselves, by title. */
export async function measurePages(
	pages: readonly VisitedPage[],
	{ rounds, quick, only }: BenchOptions
): Promise<Measured> {
	let result: Measured = {};
	const dragMilliseconds = quick ? 500 : 2000;
	const measure = async <Each extends Column>(
		title: string,
		stops: readonly Each[],
		visit: (stop: Each) => Promise<Figures>
	) => {
		const measured = await alternate(
			title,
			stops,
			({ page, column }) => column ?? page.name,
			rounds,
			visit
		);
		result = { ...result, ...measured };
	};
	await withServers(pages, async (served) => {
		await withBrowser(launches.svg, (svg) =>
			withBrowser(launches.gl, async (gl) => {
				const stops = answeringStops(served, svg, gl);
				const site = stops[0];
				const others = site ? await findCountries(site.browser, site.page, site.url) : [];
				await measure('Answers to a click', stops, ({ browser, page, url }) =>
					askForAnswers(browser, page, url, others)
				);
			})
		);
		if (only === 'answers') return;
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
			.map(({ page, url }) => ({ page: inSvg(page), url: withoutGl(url) }));
		await withBrowser(launches.svg, async (browser) => {
			const stops = await stopsAt(browser, svgOnly);
			await measure('In use, SVG (--disable-gpu)', stops, ({ page, url, spots }) =>
				useLoaded(browser, page, url, spots, { gl: false, dragMilliseconds })
			);
		});
	});
	return result;
}

/** The site in SVG, each peer, and the site in GL, each in a browser that is fair to its painter. */
function answeringStops(served: readonly Served[], svg: Browser, gl: Browser) {
	const drawn = served.map(({ page, url }) =>
		page.name === 'site'
			? { page: inSvg(page), url: withoutGl(url), browser: svg, column: 'site, SVG' }
			: { page, url, browser: page.glReady ? gl : svg }
	);
	const painted = served.filter(({ page }) => page.name === 'site');
	return [...drawn, ...painted.map((each) => ({ ...each, browser: gl, column: 'site, GL' }))];
}

function inSvg(page: VisitedPage): VisitedPage {
	return { ...page, glReady: undefined };
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
