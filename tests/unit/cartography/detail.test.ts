import { expect, test } from 'vitest';
import { detailAreaAt } from '../../../geo/detail-areas.ts';
import { detailOf } from '../../../src/lib/cartography/detail.ts';

const havana = [-82.4, 23.1] as const;
const area = detailAreaAt(havana)?.id ?? '';

test('the closer a reader comes, the finer the outlines that are due', () => {
	expect(detailOf(1, havana, [area])).toEqual({ step: 'page' });
	expect(detailOf(2.4, havana, [area])).toEqual({ step: 'page' });
	expect(detailOf(2.5, havana, [area])).toEqual({ step: 'world' });
	expect(detailOf(8, havana, [area])).toEqual({ step: 'area', area });
});

test('where no area is known or none is in sight, the world in detail has to do', () => {
	expect(detailOf(20, havana, undefined)).toEqual({ step: 'world' });
	expect(detailOf(20, havana, ['0-0'])).toEqual({ step: 'world' });
	expect(detailOf(20, undefined, [area])).toEqual({ step: 'world' });
});
