import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScenario } from '../../../data/build/read-scenario.ts';
import { allClaims } from '../../../data/dataset.ts';
import { formatContentError } from '../../../data/content-error.ts';
import { loadScenario } from '../../../data/load.ts';
import { reachErrors, smallShared } from '../../helpers/small-reach.ts';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const blocks = [...guide.matchAll(/^ {3}```yaml\n(.*?)^ {3}```$/gms)].map((match) =>
	(match[1] ?? '').replace(/^ {3}/gm, '')
);

test('the example of CONTRIBUTING.md passes when it is pasted where the text says', () => {
	expect(blocks).toHaveLength(3);
	const [source = '', claim = ''] = blocks;
	const pasted = readScenario('data/scenarios/maduro-exit').map(({ path, text }) => {
		if (path === 'sources.yaml') return { path, text: text + source };
		if (path !== 'countries/cu.yaml') return { path, text };
		return { path, text: text + claim.replace('claims:\n', '') };
	});
	const loaded = loadScenario(pasted);
	expect(loaded.errors.map(formatContentError)).toEqual([]);
	const ids = loaded.dataset && allClaims(loaded.dataset).map(({ claim: { id } }) => id);
	expect(ids).toContain('cu-example-embassy');
}, 20_000);

test('the row of the reach tables in CONTRIBUTING.md has the form that its table asks for', () => {
	const row = (blocks[2] ?? '').replace('[some-report]', '[ledger]');
	const shared = smallShared(['extradition', '- { iso2: jp', `${row}- { iso2: jp`]);
	expect(reachErrors(shared)).toEqual([]);
});
