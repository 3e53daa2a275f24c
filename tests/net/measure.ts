import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type { Demands } from './measures/index.ts';
import { windows, type State } from './states.ts';

let bundled: Promise<string> | undefined;

/** The measures as one script that any engine can run in a page, whatever the page's policy. */
export function measuresScript(): Promise<string> {
	bundled ??= bundle();
	return bundled;
}

async function bundle(): Promise<string> {
	const result = await build({
		configFile: false,
		logLevel: 'error',
		build: {
			write: false,
			minify: false,
			target: 'es2022',
			lib: {
				entry: fileURLToPath(new URL('./measures/index.ts', import.meta.url)),
				formats: ['iife'],
				name: 'measures'
			}
		}
	});
	const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
	const code = outputs.find((file) => file.type === 'chunk');
	if (code?.type !== 'chunk') throw new Error('The measures could not be bundled.');
	return code.code;
}

/** What is asked of a state. */
export function demandsOn(state: State): Demands {
	const [width, height] = windows[state.window];
	const isMap = state.kind === 'explore';
	const isRoom = state.kind === 'deck' && width >= 1280 && state.act === undefined;
	const isThumbnails = state.act === 'overview';
	return {
		heading: state.names,
		leastMap: isMap && width >= 1024 ? 0.25 : 0,
		mostMap: height < 500 ? 0.5 : 1,
		// On paper 7.5 points can be read; the overview of slides is pictures of them.
		leastText: isThumbnails ? 0 : state.medium === 'print' ? 10 : 11,
		leastSlideText: isThumbnails ? 0 : isRoom ? 18 : 11,
		leastTarget: isThumbnails ? 0 : 24,
		onPaper: state.medium === 'print'
	};
}

/** All that is wrong with a page that is in this state, a sentence each. */
export async function faultsOf(page: Page, state: State): Promise<string[]> {
	await page.evaluate(await measuresScript());
	return page.evaluate(
		(demands) => globalThis.net?.faults(demands) ?? ['not measured'],
		demandsOn(state)
	);
}
