import type { Page } from '@playwright/test';
import { windows, type State } from './states.ts';

/** Milliseconds a state may take to come to rest. */
const patience = 20_000;

/** The address of a state below the site's root. */
export function addressOf(state: State): string {
	const language = state.language === 'en' ? '' : 'es/';
	const [, path = '', query = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(state.path) ?? [];
	const painter = state.kind === 'document' ? '' : `gl=${state.painter === 'gl' ? 'force' : 'off'}`;
	const search = [query.replace('?', ''), painter].filter((part) => part !== '').join('&');
	return `/${language}${path}${search === '' ? '' : `?${search}`}${hash}`;
}

/** Brings a page into a state and waits until it stays as it is. */
export async function visit(page: Page, state: State, site: string): Promise<void> {
	const [width, height] = windows[state.window];
	await page.setViewportSize({ width, height });
	await page.emulateMedia({
		media: 'screen',
		colorScheme: state.theme,
		forcedColors: state.forcedColors ? 'active' : 'none',
		reducedMotion: state.reducedMotion ? 'reduce' : 'no-preference'
	});
	// From another document, so that an address that differs only in its hash is arrived at, too.
	await page.goto('about:blank');
	await page.goto(new URL(addressOf(state), site).href);
	if (state.javaScript) {
		if (state.text !== 100) {
			await page.evaluate((size) => {
				document.documentElement.style.fontSize = `${String(size)}%`;
			}, state.text);
		}
		await alive(page, state);
		if (state.act) await acts[state.act](page);
		if (state.medium === 'print') await page.emulateMedia({ media: 'print' });
		await settled(page);
	} else {
		await page.waitForLoadState('load');
	}
}

/** Waits for what makes a page of its kind answer. */
async function alive(page: Page, { kind, path, painter, names, medium }: State): Promise<void> {
	if (kind === 'explore' || kind === 'embed') {
		await page.locator('html.enhanced').waitFor({ state: 'attached', timeout: patience });
	}
	if (kind === 'explore') {
		await page.locator('.map-controls .zoom').waitFor({ state: 'attached', timeout: patience });
		await page.locator('.search-place input').waitFor({ state: 'attached', timeout: patience });
	}
	const view = /[?&]view=(\w+)/.exec(path)?.[1];
	if (view !== undefined) {
		const shown = `.stage[data-view="${view}"][aria-busy="false"]`;
		await page.locator(shown).waitFor({ state: 'attached', timeout: patience });
	}
	if (kind === 'explore' && painter === 'gl') {
		await page.locator('.stage.gl').waitFor({ state: 'attached', timeout: 45_000 });
	}
	if (kind === 'deck') {
		await page.locator('.reveal.ready').waitFor({ state: 'attached', timeout: patience });
	}
	if (names !== undefined && medium === 'screen') {
		await page.locator(names).first().waitFor({ state: 'attached', timeout: patience });
	}
}

const acts: Record<NonNullable<State['act']>, (page: Page) => Promise<void>> = {
	async search(page) {
		await page.getByRole('combobox').fill('ur');
		await page.getByRole('option').first().waitFor();
	},
	async route(page) {
		const routes = page.locator('.dossier.is-open .routes');
		await routes.locator('summary').first().click();
		await routes.locator('[data-avoids]').first().click();
		await page.locator('svg.route polyline').first().waitFor({ state: 'attached' });
	},
	async layers(page) {
		await page.locator('.layer-button').click();
		await page.locator('.layer-menu input').first().waitFor();
	},
	async console(page) {
		await page.evaluate(() => {
			window.open = () => null;
		});
		await page.keyboard.press('s');
		await page.locator('.notes-strip').waitFor();
	},
	async overview(page) {
		await page.keyboard.press('o');
		await page.locator('.brief.overview').waitFor({ state: 'attached' });
	},
	async close(page) {
		await page.locator('.dossier.is-open .claim').last().scrollIntoViewIfNeeded();
		await page.keyboard.press('Escape');
	}
};

/** Looks that must be the same, 60 ms apart: longer than a map lies still before its labels are placed. */
const looksAlike = 6;

/** Waits until fonts are there and neither places nor sizes change any more. */
async function settled(page: Page): Promise<void> {
	await page.evaluate(
		async ({ milliseconds, looks }) => {
			await document.fonts.ready;
			const look = () =>
				[...document.querySelectorAll('h1, h2, .stage, .marker, .label, .dossier, .slide.present')]
					.map((element) => {
						const { x, y, width, height } = element.getBoundingClientRect();
						return [x, y, width, height].map(Math.round).join();
					})
					.join(';');
			const deadline = performance.now() + milliseconds;
			let before = look();
			let still = 0;
			while (still < looks && performance.now() < deadline) {
				await new Promise((resolve) => setTimeout(resolve, 60));
				const now = look();
				const isPlacing = document.querySelector('[data-settled=false]') !== null;
				still = now === before && !isPlacing ? still + 1 : 0;
				before = now;
			}
		},
		{ milliseconds: 6000, looks: looksAlike }
	);
}
