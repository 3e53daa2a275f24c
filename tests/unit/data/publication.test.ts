import { expect, test } from 'vitest';
import { checkedThrough, lastWorkedOn } from '../../../data/publication.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

test('a dossier has been checked through on the day of its claim checked longest ago', () => {
	const claims = [{ checked: '2024-06-30' }, { checked: '2024-05-01' }, { checked: '2025-01-01' }];
	expect(checkedThrough(claims)).toBe('2024-05-01');
	expect(checkedThrough([])).toBeUndefined();
});

test('the last day of work is that of the latest check or correction', () => {
	expect(lastWorkedOn(smallDataset())).toBe('2024-06-30');
	const corrected = "corrections: [{ dated: '2024-08-01', text: { en: A, es: B } }]";
	expect(
		lastWorkedOn(
			smallDataset(['scenario.yaml', 'candidates: [pt, jp]', `candidates: [pt, jp]\n${corrected}`])
		)
	).toBe('2024-08-01');
});
