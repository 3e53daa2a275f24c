import { expect, test } from '../helpers/test.ts';
import { countriesOf, listLink, openDossiers, untilInteractive } from '../helpers/story.ts';

test('the other language opens on what the reader has open, with its options', async ({ open }) => {
	const { page, problems } = await open({ path: '/?gl=off' });
	await untilInteractive(page);
	const [iso2 = ''] = await countriesOf(page);
	await listLink(page, iso2).click();
	await page.locator('nav.languages a').click();
	await page.waitForURL(/\/es\//);
	await untilInteractive(page);
	expect(await openDossiers(page)).toEqual([`/c/${iso2}`]);
	expect(new URL(page.url()).search).toBe('?gl=off');
	expect(await page.locator('html').getAttribute('lang')).toBe('es');
	expect(problems).toEqual([]);
});

test('no interface word is left in the other language', async ({ open }) => {
	const words: Record<string, string[]> = {};
	for (const [language, path] of [
		['en', '/?gl=off'],
		['es', '/es/?gl=off']
	] as const) {
		const { page, close } = await open({ path });
		await untilInteractive(page);
		words[language] = await page
			.locator(
				'.dossier .standing, .dossier h3, .dossier summary, .close, .legend li, .views label, .skip'
			)
			.allTextContents();
		await close();
	}
	const shared = (words.en ?? []).filter((word, index) => word === words.es?.[index]);
	expect([...new Set(shared)]).toEqual([]);
});
