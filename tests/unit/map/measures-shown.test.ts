import { expect, test } from 'vitest';
import { buildScene } from '../../../geo/scene.ts';
import { measuresShown } from '../../../src/lib/map/measures-shown.ts';

const scene = buildScene([
	{ iso2: 've', role: 'origin', position: [-67, 10], nearest: [-66, 18] },
	{
		iso2: 'ru',
		role: 'candidate',
		standing: 'destination',
		position: [38, 56],
		nearest: [-156, 71]
	},
	{ iso2: 'us', role: 'jurisdiction', position: [-98, 39.5] }
]);
const shown = (selected?: string, other?: Parameters<typeof measuresShown>[3]) =>
	measuresShown(scene.places, scene, selected, other).map(({ iso2 }) => iso2);

test('every candidate has its measuring line, the origin only while it is open', () => {
	expect(shown()).toEqual(['ru']);
	expect(shown('ru')).toEqual(['ru']);
	expect(shown('ve')).toEqual(['ve', 'ru']);
});

test('a country that the story does not tell of has its line, too', () => {
	expect(shown('ni', { iso2: 'ni', position: [-86, 12], nearest: [-97, 26] })).toEqual([
		'ru',
		'ni'
	]);
	expect(shown('ni', { iso2: 'ni', position: [-86, 12] })).toEqual(['ru']);
});
