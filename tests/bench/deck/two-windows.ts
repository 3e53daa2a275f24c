import type { Page } from 'playwright-core';

/** Turns of the slide, and the position of the slide that each leads to, from 0; the deck is at its first. */
const turns = [
	['PageDown', 1],
	['PageUp', 0],
	['PageDown', 1],
	['PageUp', 0]
] as const;

/**
 * Milliseconds from each turn of the speaker's slide until the audience's window shows it.
 *
 * @param speaker a deck at its first slide, which becomes the console
 */
export async function lagsOfAudience(speaker: Page): Promise<number[]> {
	const [audience] = await Promise.all([
		speaker.waitForEvent('popup'),
		speaker.keyboard.press('s')
	]);
	await audience.locator('.slides > .slide.present').waitFor();
	await speaker.locator('.console-status:not(.lost)').waitFor();
	const lags: number[] = [];
	for (const [key, position] of turns) {
		await speaker.waitForTimeout(1500);
		const shown = audience.evaluate(
			(at) =>
				new Promise<number>((resolve) => {
					const watch = new MutationObserver(() => {
						const slide = document.querySelectorAll('.slides > .slide')[at];
						if (!slide?.classList.contains('present')) return;
						watch.disconnect();
						resolve(Date.now());
					});
					watch.observe(document.body, {
						subtree: true,
						attributes: true,
						attributeFilter: ['class']
					});
				}),
			position
		);
		const turned = await speaker.evaluate((pressed) => {
			const at = Date.now();
			document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
			return at;
		}, key);
		lags.push((await shown) - turned);
	}
	await audience.close();
	return lags;
}
