import {
	expectAgreement,
	openBoth,
	paintersDiffer,
	regionOf,
	regionOnArc,
	shareSeen,
	zoomOnto
} from '../helpers/painters.ts';
import { listLink, openDossiers, untilGl, untilInteractive } from '../helpers/story.ts';
import { expect, test } from '../helpers/test.ts';

const disputes = ['crimea', 'essequibo'];

/** MapLibre paints in software here: a small window is painted in a fraction of the time. */
const small = { width: 720, height: 640 };

for (const colorScheme of ['light', 'dark'] as const) {
	test(`WebGL has its disputed areas hatched, and a click tells why (${colorScheme})`, async ({
		open
	}) => {
		test.slow();
		const { page, problems } = await open({
			path: '/?gl=force',
			reducedMotion: true,
			colorScheme,
			...small
		});
		await untilInteractive(page);
		await untilGl(page);
		for (const id of disputes) {
			const area = `.ground [data-dispute=${id}] .hatch`;
			await zoomOnto(page, area, 60);
			expect(await shareSeen(page, area)).toBeGreaterThan(0.05);
			await page.locator(area).click();
			const note = page.locator('.dispute.open');
			await expect(note).toHaveAttribute('href', new RegExp(`#border-${id}$`));
			expect(new URL(page.url()).hash).toBe('');
			await page.locator('.zoom button').last().click();
		}
		expect(problems).toEqual([]);
	});
}

test('the globe of WebGL has the same hatches and arcs drawn over it', async ({ open }) => {
	const { page, problems } = await open({
		path: '/?gl=force&view=globe',
		reducedMotion: true,
		...small
	});
	await untilInteractive(page);
	await untilGl(page);
	await expect(page.locator('.stage')).toHaveAttribute('data-view', 'globe');
	for (const id of disputes) {
		await expect(page.locator(`.ground [data-dispute=${id}] .hatch`)).toBeVisible();
	}
	expect(await page.locator('.signs .arc').count()).toBeGreaterThan(1);
	expect(problems).toEqual([]);
});

test('the painters agree on every arc, chosen or not, on hatches and on the patterns of a layer', async ({
	open
}) => {
	test.slow();
	const both = await openBoth(open, small);
	const { svg, gl } = both;
	// About the middle of a short arc there is more coast, which the two smooth each in its way, than arc.
	const arcs = await svg.page
		.locator('.signs .arc')
		.evaluateAll((links) =>
			links
				.filter((link) => link.getBoundingClientRect().height > 60)
				.map((link) => link.getAttribute('data-iso2') ?? '')
		);
	expect(arcs.length).toBeGreaterThan(1);
	for (const iso2 of arcs)
		await expectAgreement(both, await regionOnArc(svg.page, iso2, 48), 0.005);
	const [first = ''] = arcs;
	await Promise.all([svg, gl].map(({ page }) => listLink(page, first).click()));
	await expect.poll(() => openDossiers(gl.page)).toEqual([`/c/${first}`]);
	await expectAgreement(both, await regionOnArc(svg.page, first, 48), 0.005);
	for (const id of disputes) {
		const area = `.ground [data-dispute=${id}] .hatch`;
		await Promise.all([svg, gl].map(({ page }) => page.locator('.zoom button').last().click()));
		await Promise.all([svg, gl].map(({ page }) => zoomOnto(page, area, 60)));
		const region = await regionOf(svg.page, area, 8);
		await expectAgreement(both, region, 0.03);
		// The comparison sees a hatch that one of them leaves out.
		const hatches = gl.page.locator('.ground .disputes');
		await hatches.evaluate((group) => group.setAttribute('display', 'none'));
		expect(await paintersDiffer(both, region)).toBeGreaterThan(0.03);
		await hatches.evaluate((group) => {
			group.removeAttribute('display');
		});
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
