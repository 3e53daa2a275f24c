import { expect, test } from '../helpers/test.ts';
import { openDeck, slideCount, slideShown } from '../helpers/deck.ts';

test('200 changes of slide back and forth leave no more behind than the first 40', async ({
	open
}) => {
	test.setTimeout(90_000);
	const { page, problems } = await openDeck(open, '', {
		path: '/brief/?gl=force',
		width: 800,
		height: 400
	});
	await page.locator('.stage.gl').waitFor({ state: 'attached', timeout: 45_000 });
	await page.evaluate(() => {
		for (const canvas of document.querySelectorAll('canvas')) {
			canvas.addEventListener('webglcontextlost', () => console.error('WebGL context lost'));
		}
	});
	const session = await page.context().newCDPSession(page);
	/** Bytes of script in use after so many changes, once what they set off has come to rest. */
	const usedAfter = async (changes: number, pace: 'frames' | 'fast'): Promise<number> => {
		await page.evaluate(
			async ({ count, framed }) => {
				const pause = () =>
					new Promise((resolve) => {
						if (framed) requestAnimationFrame(resolve);
						else setTimeout(resolve, 20);
					});
				for (let change = 0; change < count; change++) {
					const key = Math.floor(change / 10) % 2 === 0 ? 'PageDown' : 'PageUp';
					document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
					await pause();
				}
				await new Promise((resolve) => setTimeout(resolve, 1500));
			},
			{ count: changes, framed: pace === 'frames' }
		);
		await session.send('HeapProfiler.collectGarbage');
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
	expect(await slideCount(page)).toBeGreaterThan(3);
	await usedAfter(20, 'frames');
	const early = await usedAfter(20, 'fast');
	const late = await usedAfter(160, 'fast');
	expect(late / early).toBeLessThan(1.1);
	expect(await slideShown(page)).toBe(1);
	expect(problems).toEqual([]);
});
