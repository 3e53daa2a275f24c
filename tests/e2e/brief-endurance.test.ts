import { expect, test } from '../helpers/test.ts';
import { openDeck, slideCount, slideShown } from '../helpers/deck.ts';

test('120 changes of slide back and forth leave no more behind than the first 40', async ({
	open
}) => {
	test.setTimeout(180_000);
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
	const turn = (changes: number, pace: 'frames' | 'fast'): Promise<void> =>
		page.evaluate(
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
			},
			{ count: changes, framed: pace === 'frames' }
		);
	/** Bytes of script in use, without what nothing holds any more. */
	const used = async (): Promise<number> => {
		await session.send('HeapProfiler.collectGarbage');
		return (await session.send('Runtime.getHeapUsage')).usedSize;
	};
	/** The same, once what the last changes set off has come to rest. */
	const usedAtRest = async (): Promise<number> => {
		let least = Infinity;
		await expect(async () => {
			const now = await used();
			const isAtRest = now > least * 0.99;
			least = Math.min(least, now);
			expect(isAtRest).toBe(true);
		}).toPass({ intervals: [500], timeout: 20_000 });
		return least;
	};
	expect(await slideCount(page)).toBeGreaterThan(3);
	await turn(20, 'frames');
	await turn(20, 'fast');
	const early = await usedAtRest();
	await turn(80, 'fast');
	await expect
		.poll(async () => (await used()) / early, { timeout: 20_000, intervals: [500] })
		.toBeLessThan(1.1);
	expect(await slideShown(page)).toBe(1);
	expect(problems).toEqual([]);
});
