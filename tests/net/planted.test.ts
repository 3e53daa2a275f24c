import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/test.ts';
import { faultsOf } from './measure.ts';
import { states, type State } from './states.ts';
import { visit } from './visit.ts';

/** A state of the list, by what it shows and in which window. */
function stateOf(what: string, wanted: Partial<State>): State {
	const found = states.find(
		(state) =>
			state.what === what &&
			Object.entries(wanted).every(([key, value]) => state[key as keyof State] === value)
	);
	if (!found) throw new Error(`There is no state ${what} ${JSON.stringify(wanted)}`);
	return found;
}

/** Adds rules to a page, whatever its policy. */
async function addRules(page: Page, rules: string): Promise<void> {
	await page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets.push(sheet);
	}, rules);
}

const desk = stateOf('country ru', { window: '1440', painter: 'svg', reducedMotion: true });

/** What breaks a page, and words of the fault that has to be found. */
const planted: readonly { what: string; state: State; rules: string; found: RegExp }[] = [
	{
		what: 'a map pane of no height',
		state: desk,
		rules:
			'.map-pane, .stage { height: 0 !important; min-height: 0 !important; aspect-ratio: auto !important }',
		found: /the map has only|there is no map/
	},
	{
		what: 'a heading scrolled out of the window',
		state: desk,
		rules: '.dossier.is-open h2 { position: relative; top: -3000px !important }',
		found: /out of the window/
	},
	{
		what: 'a button under another',
		state: desk,
		rules: '.map-controls .zoom button:first-child { translate: 0 2.6rem !important }',
		found: /cannot be pressed|is covered by/
	},
	{
		what: 'a page that is too wide',
		state: desk,
		rules: 'footer { width: 2000px !important }',
		found: /wider than its window/
	},
	{
		what: 'letters too small to read',
		state: desk,
		rules: '.dossier.is-open p { font-size: 8px !important }',
		found: /is 8\.0 px/
	},
	{
		what: 'a line cut by its box',
		state: desk,
		rules:
			'.dossier.is-open h2 { height: 0.6em !important; overflow: hidden !important; line-height: 1.2 !important }',
		found: /is cut through/
	}
];

for (const { what, state, rules, found } of planted) {
	test(`the net finds ${what}`, async ({ open, baseURL }) => {
		const { page } = await open({ path: 'about:blank', webgl: false });
		await visit(page, state, baseURL ?? '');
		const before = await faultsOf(page, state);
		await addRules(page, rules);
		const after = (await faultsOf(page, state)).filter((fault) => !before.includes(fault));
		expect(after.join('\n')).toMatch(found);
	});
}

test('the net finds a label on a marker, and a marker that strays by 10 px', async ({
	open,
	baseURL
}) => {
	const { page } = await open({ path: 'about:blank', webgl: false });
	const state = stateOf('overview', {
		window: '1440',
		painter: 'svg',
		javaScript: true,
		text: 100,
		forcedColors: false
	});
	await visit(page, state, baseURL ?? '');
	await page.evaluate(() => {
		const all = [...document.querySelectorAll('a.marker')];
		const first = all.find((marker) =>
			marker
				.querySelector('.label')
				?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
		);
		const second = all.find((marker) => marker !== first && marker.matches('.candidate'));
		const to = second?.querySelector('.dot')?.getBoundingClientRect();
		const label = first?.querySelector<HTMLElement>('.label');
		const from = label?.getBoundingClientRect();
		if (!label || !from || !to) throw new Error('There are no markers');
		const across = (to.left + to.right - from.left - from.right) / 2;
		const down = (to.top + to.bottom - from.top - from.bottom) / 2;
		label.style.setProperty('translate', `${String(across)}px ${String(down)}px`, 'important');
	});
	expect((await faultsOf(page, state)).join('\n')).toMatch(
		/label of .+ lies on (?:the marker|that) of/
	);
	await addRules(page, 'a.marker.candidate { translate: 10px 0 !important }');
	expect((await faultsOf(page, state)).join('\n')).toMatch(/stands 10 px from the end of its arc/);
});

test('the net finds a marker that strays on paper alone', async ({ open, baseURL }) => {
	const { page } = await open({ path: 'about:blank', webgl: false });
	const state = stateOf('overview', { medium: 'print' });
	await visit(page, state, baseURL ?? '');
	await addRules(page, '@media print { a.marker { translate: 10px 0 } }');
	expect((await faultsOf(page, state)).join('\n')).toMatch(/stands \d+ px from the end of its arc/);
	await addRules(page, '@media print { a.marker { translate: none !important } }');
});
