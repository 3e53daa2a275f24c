import puppeteer from 'puppeteer-core';
import { installed, type Engine } from './engine.ts';

/** Stock Firefox, driven by WebDriver BiDi; undefined where it is not installed. */
export async function firefox(): Promise<Engine | undefined> {
	const executablePath = installed('firefox-esr', 'firefox');
	if (executablePath === undefined) return undefined;
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath,
		headless: true,
		extraPrefsFirefox: {
			'ui.prefersReducedMotion': 1,
			// Nothing but this machine is asked for anything.
			'network.captive-portal-service.enabled': false,
			'network.connectivity-service.enabled': false
		}
	});
	const page = await browser.newPage();
	return {
		name: 'Firefox',
		narrowest: 0,
		async open(address, [width, height]) {
			await page.setViewport({ width, height });
			await page.goto('about:blank');
			await page.goto(address, { waitUntil: 'load' });
		},
		value: (expression) => page.evaluate(expression),
		close: () => browser.close()
	};
}
