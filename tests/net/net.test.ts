import { expect, test } from '../helpers/test.ts';
import { news } from './known.ts';
import { faultsOf } from './measure.ts';
import { nameOf, states, type State } from './states.ts';
import { visit } from './visit.ts';

/** States that one page goes through, by what they have in common. */
function groups(): Map<string, State[]> {
	const found = new Map<string, State[]>();
	for (const state of states) {
		const subject = state.kind === 'deck' ? `deck ${state.language}` : state.what;
		const key = `${subject}${state.javaScript ? '' : ' without script'}${state.painter === 'gl' ? ' in WebGL' : ''}`;
		found.set(key, [...(found.get(key) ?? []), state]);
	}
	return found;
}

for (const [subject, group] of groups()) {
	test(`${subject}: nothing is covered, cut, astray or too small in any window`, async ({
		open,
		baseURL
	}) => {
		test.setTimeout(30_000 + group.length * 15_000);
		const [first] = group;
		const { page, problems } = await open({
			path: 'about:blank',
			javaScript: first?.javaScript ?? true,
			webgl: first?.painter === 'gl'
		});
		for (const state of group) {
			await visit(page, state, baseURL ?? '');
			const name = nameOf(state);
			expect.soft(news(name, await faultsOf(page, state)), name).toEqual([]);
		}
		const expected = subject.startsWith('404') ? /status of 404/ : undefined;
		expect(problems.filter((problem) => !expected?.test(problem))).toEqual([]);
	});
}
