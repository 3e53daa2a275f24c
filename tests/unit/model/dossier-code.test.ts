import { expect, test } from 'vitest';
import { dossierCode, hasDossier } from '../../../src/lib/model/dossier-code.ts';
import { storyOf } from '../../../src/lib/model/story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

const story = storyOf(smallDataset(), smallGeography, 'en');

test.each([
	['pt', true],
	['is', true],
	['fr', false],
	['i', false],
	['s m', false],
	['', false]
])('whether "%s" has a dossier: %s', (code, has) => {
	expect(hasDossier(story, code)).toBe(has);
});

test('a shape opens its own dossier, that of the country it belongs to, or none', () => {
	const cyprus = { countries: [], others: 'cy is' };
	expect(dossierCode(cyprus, 'is')).toBe('is');
	expect(dossierCode(cyprus, 'xn')).toBe('cy');
	expect(dossierCode(cyprus, 'xi')).toBeUndefined();
	expect(dossierCode(cyprus, 'pr'), 'a scenario without the United States').toBeUndefined();
});
