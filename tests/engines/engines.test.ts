import { expect, test as base } from '@playwright/test';
import { demandsOn, measuresScript } from '../net/measure.ts';
import { nameOf, states, windows, type State } from '../net/states.ts';
import { addressOf } from '../net/visit.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { webkit } from './webkit.ts';

const engines = { Firefox: firefox, WebKitGTK: webkit } as const;

/** What has to hold in engines that are not Chromium: the states that matter most. */
const matters: readonly [what: string, windows: readonly State['window'][]][] = [
	['overview', ['360', '390', '768', '1440']],
	['country ru', ['360', '1024', '1440', 'landscape']],
	['country qa', ['1440']],
	['country cu', ['360']],
	['other country ni', ['1440']],
	['compare two', ['360', '1440']],
	['layer treaty', ['1440']],
	['globe', ['1440']],
	['true distance', ['390', '1440']],
	['embed', ['embed320', 'embed660']],
	['embed qa', ['embed660']],
	['slide 02', ['projector']],
	['slide 07', ['projector', '1920']],
	['share', ['768']],
	['method', ['1024']]
];

const chosen = matters.flatMap(([what, names]) =>
	states.filter(
		(state) =>
			state.what === what &&
			names.includes(state.window) &&
			state.painter === 'svg' &&
			state.medium === 'screen' &&
			state.javaScript &&
			!state.forcedColors &&
			state.text === 100
	)
);

/** The address of a state, with its theme in the query: no engine but Chromium is told of a dark room. */
function themed(state: State): string {
	const address = new URL(addressOf(state), process.env.SALIDA_TEST_URL);
	if (state.kind !== 'document') address.searchParams.set('theme', state.theme);
	return address.href;
}

/** Expressions that are true once a page of its kind answers, and a description of where things are. */
const isAlive: Record<State['kind'], string> = {
	explore: `document.documentElement.matches('.enhanced') && !!document.querySelector('.map-controls .zoom')`,
	embed: `document.documentElement.matches('.enhanced')`,
	deck: `!!document.querySelector('.reveal.ready')`,
	document: 'true'
};
const look = `[...document.querySelectorAll('h1, h2, .stage, .marker, .label, .dossier, .slide.present')].map((each) => { const box = each.getBoundingClientRect(); return [box.x, box.y, box.width, box.height].map(Math.round).join(); }).join(';')`;

/** Rounds without a move, 80 ms each, after which what follows a map's rest has been drawn, too. */
const restRounds = 7;

/** Opens a state and waits until nothing moves any more. */
async function arrive(engine: Engine, state: State): Promise<void> {
	await engine.open(themed(state), windows[state.window]);
	await expect
		.poll(() => engine.value(isAlive[state.kind]), { message: nameOf(state), timeout: 20_000 })
		.toBe(true);
	if (state.names !== undefined) {
		await expect
			.poll(() => engine.value(`!!document.querySelector(${JSON.stringify(state.names)})`))
			.toBe(true);
	}
	let before: unknown;
	let still = 0;
	for (let round = 0; round < 60 && still < restRounds; round++) {
		const now = await engine.value(look);
		still = now === before ? still + 1 : 0;
		before = now;
		await new Promise((resolve) => setTimeout(resolve, 80));
	}
}

for (const [name, start] of Object.entries(engines)) {
	base(`in ${name} the states that matter keep what they promise`, async () => {
		base.setTimeout(60_000 + chosen.length * 10_000);
		const engine = await start();
		base.skip(engine === undefined, `${name} is not installed`);
		if (!engine) return;
		try {
			const script = await measuresScript();
			for (const state of chosen.filter(({ window }) => windows[window][0] >= engine.narrowest)) {
				await arrive(engine, state);
				const faults = await engine.value(
					`(() => { ${script}; return globalThis.net.faults(${JSON.stringify(demandsOn(state))}); })()`
				);
				expect.soft(faults, `${name}: ${nameOf(state)}`).toEqual([]);
			}
		} finally {
			await engine.close();
		}
	});
}
