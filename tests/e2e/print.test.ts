import { expect, test } from '../helpers/test.ts';
import { countriesOf, openDossiers, untilGl, untilInteractive } from '../helpers/story.ts';

test('on paper the SVG stands for the painted map, and every dossier is there', async ({
	open
}) => {
	const { page, problems } = await open({ path: '/?gl=force', reducedMotion: true });
	await untilInteractive(page);
	await untilGl(page);
	const countries = await countriesOf(page);
	await page.emulateMedia({ media: 'print' });
	const visibility = (selector: string) =>
		page
			.locator(selector)
			.evaluate((element) => element.checkVisibility({ visibilityProperty: true }));
	expect(await visibility('svg.world')).toBe(true);
	expect(await visibility('.gl-container')).toBe(false);
	expect(await openDossiers(page)).toEqual(['/overview', ...(await inDocument(countries))]);
	const pdf = await page.pdf({ format: 'A4' });
	expect(pdf.length).toBeGreaterThan(20_000);
	expect(problems).toEqual([]);

	async function inDocument(list: readonly string[]): Promise<string[]> {
		const ids = await page
			.locator('.dossier')
			.evaluateAll((all) => all.map((dossier) => dossier.id));
		return ids.filter((id) => list.includes(id.replace('/c/', '')));
	}
});
