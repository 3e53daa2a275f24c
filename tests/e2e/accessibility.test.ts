import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { countriesOf, listLink, untilInteractive } from '../helpers/story.ts';

const axeSource = readFileSync(
	createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
	'utf8'
);

interface Axe {
	readonly run: (options: RunOptions) => Promise<AxeResults>;
}

/** What axe finds, one line each: rule, and the elements concerned. Words that fade in or out have faded before. */
async function violations(page: Page): Promise<string[]> {
	await page.locator('.stage[data-settled=false]').waitFor({ state: 'detached' });
	await page.evaluate(() =>
		Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
	);
	await page.evaluate(axeSource);
	const results = await page.evaluate(() =>
		(globalThis as unknown as { axe: Axe }).axe.run({ resultTypes: ['violations'] })
	);
	return results.violations.map(
		(violation) =>
			`${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(' | ')}`
	);
}

const arrivals = [
	{ width: 360, colorScheme: 'light' },
	{ width: 360, colorScheme: 'dark' },
	{ width: 768, colorScheme: 'dark' },
	{ width: 1440, colorScheme: 'light' }
] as const;

for (const arrival of arrivals) {
	test(`axe finds nothing at ${String(arrival.width)} px, ${arrival.colorScheme}, closed and open`, async ({
		open
	}) => {
		const { page, problems } = await open({ path: '/?gl=off', height: 900, ...arrival });
		await untilInteractive(page);
		expect(await violations(page)).toEqual([]);
		const [iso2 = ''] = await countriesOf(page);
		await listLink(page, iso2).click();
		await page.locator('.dossier.is-open details').first().click();
		expect(await violations(page)).toEqual([]);
		expect(problems).toEqual([]);
	});
}

for (const path of ['/es/', '/method/', '/es/method/', '/share/']) {
	test(`axe finds nothing on ${path}`, async ({ open }) => {
		const { page } = await open({ path: /method|share/.test(path) ? path : `${path}?gl=off` });
		expect(await violations(page)).toEqual([]);
	});
}

test('what can be pressed is at least 24 px, and 44 px under a finger', async ({ open }) => {
	for (const { touch, least } of [
		{ touch: false, least: 24 },
		{ touch: true, least: 44 }
	]) {
		const { page, close } = await open({ path: '/?gl=off', width: 390, height: 844, touch });
		await untilInteractive(page);
		const small = await page
			.locator(
				'nav.countries a, .marker .dot, .map-controls label, .map-controls button, .dossier.is-open .close'
			)
			.evaluateAll(
				(targets, px) =>
					targets
						.filter((target) => target.checkVisibility())
						.map((target) => ({
							box: target.getBoundingClientRect(),
							name: target.outerHTML.slice(0, 60)
						}))
						.filter(({ box }) => box.width < px - 0.5 || box.height < px - 0.5)
						.map(({ name, box }) => `${name} ${String(box.width)}x${String(box.height)}`),
				least
			);
		expect(small).toEqual([]);
		await close();
	}
});
