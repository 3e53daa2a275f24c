import type { Page } from '@playwright/test';

/** The countries a page tells of, in the order of its list, whatever scenario it was built from. */
export async function countriesOf(page: Pick<Page, 'locator'>): Promise<string[]> {
	const hashes = await page
		.locator('nav.countries a')
		.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
	return hashes.map((hash) => hash.replace('#/c/', ''));
}

/** The dossier of a country. Its id has slashes, so it is found as an attribute. */
export function dossierOf(page: Page, iso2: string) {
	return page.locator(`[id="/c/${iso2}"]`);
}

/** The list's link to a country. */
export function listLink(page: Page, iso2: string) {
	return page.locator(`nav.countries a[href="#/c/${iso2}"]`);
}

/** The marker of a country on the map. */
export function markerOf(page: Page, iso2: string) {
	return page.locator(`a.marker[href="#/c/${iso2}"]`);
}

/** Waits until the page has come alive and its map can be moved. */
export async function untilInteractive(page: Page): Promise<void> {
	await page.locator('html.enhanced').waitFor({ state: 'attached' });
	await page.locator('.map-controls .zoom').waitFor({ state: 'attached' });
	await page.locator('svg.world > g[transform]').waitFor({ state: 'attached' });
}

/** Waits until MapLibre has taken the map over. */
export async function untilGl(page: Page): Promise<void> {
	await page.locator('.stage.gl').waitFor({ state: 'attached', timeout: 45_000 });
}

/** Ids of the dossiers that can be seen. */
export async function openDossiers(page: Pick<Page, 'locator'>): Promise<string[]> {
	return page
		.locator('.dossier')
		.evaluateAll((dossiers) =>
			dossiers.filter((dossier) => dossier.checkVisibility()).map((dossier) => dossier.id)
		);
}
