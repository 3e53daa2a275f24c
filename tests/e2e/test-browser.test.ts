import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';

/** Whether a script in this page can get a WebGL 2 context. */
function hasWebgl(page: Page): Promise<boolean> {
	return page.evaluate(() => document.createElement('canvas').getContext('webgl2') !== null);
}

test('a page has WebGL unless it is asked to do without', async ({ open }) => {
	const usual = await open();
	expect(await hasWebgl(usual.page)).toBe(true);
	const without = await open({ webgl: false });
	expect(await hasWebgl(without.page)).toBe(false);
});

test('a page without JavaScript runs none', async ({ open }) => {
	const { page } = await open({
		path: 'data:text/html,<noscript>plain</noscript>',
		javaScript: false
	});
	expect(await page.locator('body').innerText()).toBe('plain');
});

test('errors of scripts and of the console are problems', async ({ open }) => {
	const { page, problems } = await open({ path: 'data:text/html,<p>empty' });
	await page.evaluate(() => {
		console.error('on the console');
		setTimeout(() => {
			throw new Error('in a timer');
		});
	});
	await expect.poll(() => problems.length).toBe(2);
	expect(problems[0]).toContain('console error: on the console');
	expect(problems[1]).toBe('page error: in a timer');
});

test('a request to another host is a problem, and goes nowhere', async ({ open }) => {
	const { page, problems } = await open({ path: 'data:text/html,<p>empty' });
	const answer = page.evaluate(() => fetch('https://example.org/').then(() => 'answered'));
	await expect(answer).rejects.toThrow('Failed to fetch');
	expect(problems).toContain('request to another host: https://example.org/');
});

test('a page has the size, language, scheme, motion and touch that are asked for', async ({
	open
}) => {
	const { page } = await open({
		path: 'data:text/html,<meta name=viewport content="width=device-width">',
		width: 390,
		height: 844,
		locale: 'es-ES',
		colorScheme: 'dark',
		reducedMotion: true,
		touch: true
	});
	const seen = await page.evaluate(() => ({
		size: [window.innerWidth, window.innerHeight],
		language: navigator.language,
		dark: matchMedia('(prefers-color-scheme: dark)').matches,
		still: matchMedia('(prefers-reduced-motion: reduce)').matches,
		touch: navigator.maxTouchPoints > 0
	}));
	expect(seen).toEqual({
		size: [390, 844],
		language: 'es-ES',
		dark: true,
		still: true,
		touch: true
	});
});
