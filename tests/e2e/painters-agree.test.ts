import type { Page } from '@playwright/test';
import {
	colourNamed,
	expectAgreement,
	openBoth,
	regionOf,
	regionOnArc,
	shareOf
} from '../helpers/painters.ts';
import { countriesOf, openDossiers, untilGl, untilInteractive } from '../helpers/story.ts';
import { expect, test } from '../helpers/test.ts';

/** Disputed areas, and the country that each is drawn as. */
const disputes = { crimea: 'ua', essequibo: 'gy' };

/** Opens a country as a link does, without loading the page anew. */
async function openCountry(page: Page, iso2: string): Promise<void> {
	await page.evaluate((code) => {
		location.hash = `#/c/${code}`;
	}, iso2);
	await expect.poll(() => openDossiers(page)).toEqual([`/c/${iso2}`]);
}

for (const colorScheme of ['light', 'dark'] as const) {
	test(`WebGL hatches the disputed areas, flat and on the globe, and a click tells why (${colorScheme})`, async ({
		open
	}) => {
		const { page, problems } = await open({ path: '/?gl=force', reducedMotion: true, colorScheme });
		await untilInteractive(page);
		await untilGl(page);
		const hatch = await colourNamed(page, '--map-hatch');
		for (const [view, drawing] of [
			['map', '.mercator'],
			['globe', '.signs']
		] as const) {
			await page.locator(`.views input[value=${view}]`).check();
			await expect.poll(() => page.locator('.stage').getAttribute('data-view')).toBe(view);
			for (const [id, iso2] of Object.entries(disputes)) {
				await openCountry(page, iso2);
				const area = `${drawing} [data-dispute=${id}] .hatch`;
				await expect
					.poll(async () => {
						const clip = await regionOf(page, area);
						return clip.width < 20 ? 0 : shareOf(page, await page.screenshot({ clip }), hatch);
					})
					.toBeGreaterThan(0.05);
				await page.locator(area).click();
				await expect(page.locator('.dispute.open')).toHaveAttribute(
					'href',
					new RegExp(`#border-${id}$`)
				);
				expect(await openDossiers(page)).toEqual([`/c/${iso2}`]);
				await page.locator('.caption').dispatchEvent('click');
			}
		}
		expect(problems).toEqual([]);
	});
}

test('the painters agree on every arc, chosen or not, on hatches and on the patterns of a layer', async ({
	open
}) => {
	const both = await openBoth(open, {});
	const { svg, gl } = both;
	const arcs = (await countriesOf(svg.page)).slice(0, 4);
	for (const iso2 of arcs)
		await expectAgreement(both, await regionOnArc(svg.page, iso2, 48), 0.005);
	const [first = ''] = arcs;
	const show = (iso2: string) =>
		Promise.all([openCountry(svg.page, iso2), openCountry(gl.page, iso2)]);
	await show(first);
	await expectAgreement(both, await regionOnArc(svg.page, first, 48), 0.005);
	for (const [id, iso2] of Object.entries(disputes)) {
		await show(iso2);
		const area = await regionOf(svg.page, `.mercator [data-dispute=${id}] .hatch`, 8);
		await expectAgreement(both, area, 0.03);
	}
	await Promise.all(
		[svg, gl].map(async ({ page }) => {
			await page.evaluate(() => {
				location.hash = '#/?layer=treaty';
			});
			await page.locator('.layer-legend li').first().waitFor();
		})
	);
	const stage = await regionOf(svg.page, '.stage');
	await expectAgreement(both, stage, 0.015);
	expect([...svg.problems, ...gl.problems]).toEqual([]);
});
