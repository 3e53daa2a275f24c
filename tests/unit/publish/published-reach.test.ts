import { expect, test } from 'vitest';
import { loadScenario } from '../../../data/load.ts';
import { publishedReach } from '../../../src/publish/data/published-reach.ts';
import { smallShared } from '../../helpers/small-reach.ts';
import { smallDataset, smallFiles } from '../../helpers/small-scenario.ts';

test('the tables are published with their licence and the last day anybody looked at them', () => {
	const { dataset } = loadScenario(smallFiles(), smallShared());
	if (!dataset) throw new Error('The small scenario has errors.');
	expect(publishedReach(dataset)).toMatchObject({
		schema: 'reach.schema.json',
		updated: '2024-06-30',
		licence: { name: 'CC BY 4.0' },
		...dataset.reach,
		names: [{ iso2: 'jp' }, { iso2: 'pt' }, { iso2: 'us' }]
	});
});

test('for a court that has no tables they are published empty, under its name', () => {
	const { jurisdiction, extradition, sources, knownUntil } = publishedReach(smallDataset());
	expect({ jurisdiction, extradition, sources, knownUntil }).toEqual({
		jurisdiction: 'us',
		extradition: [],
		sources: [],
		knownUntil: undefined
	});
});
