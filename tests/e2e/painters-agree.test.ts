import {
	colourNamed,
	expectAgreement,
	openBoth,
	regionOf,
	regionOnArc,
	shareOf,
	zoomOnto
} from '../helpers/painters.ts';
import { listLink, openDossiers, untilGl, untilInteractive } from '../helpers/story.ts';
import { expect, test } from '../helpers/test.ts';

const disputes = ['crimea', 'essequibo'];

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
			for (const id of disputes) {
				const area = `${drawing} [data-dispute=${id}] .hatch`;
				await zoomOnto(page, area, 60);
				const clip = await regionOf(page, area);
				expect(await shareOf(page, await page.screenshot({ clip }), hatch)).toBeGreaterThan(0.05);
				await page.locator(area).click();
				const note = page.locator('.dispute.open');
				await expect(note).toHaveAttribute('href', new RegExp(`#border-${id}$`));
				expect(new URL(page.url()).hash).toBe('');
				await page.locator('.zoom button').last().click();
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
	const arcs = await svg.page
		.locator('.mercator .arc')
		.evaluateAll((links) => links.map((link) => link.getAttribute('data-iso2') ?? ''));
	expect(arcs.length).toBeGreaterThan(1);
	for (const iso2 of arcs)
		await expectAgreement(both, await regionOnArc(svg.page, iso2, 48), 0.005);
	const [first = ''] = arcs;
	await Promise.all([svg, gl].map(({ page }) => listLink(page, first).click()));
	await expect.poll(() => openDossiers(gl.page)).toEqual([`/c/${first}`]);
	await expectAgreement(both, await regionOnArc(svg.page, first, 48), 0.005);
	for (const id of disputes) {
		const area = `.mercator [data-dispute=${id}] .hatch`;
		await Promise.all([svg, gl].map(({ page }) => page.locator('.zoom button').last().click()));
		await Promise.all([svg, gl].map(({ page }) => zoomOnto(page, area, 60)));
		await expectAgreement(both, await regionOf(svg.page, area, 8), 0.03);
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
