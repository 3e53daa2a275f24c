import { beforeEach, expect, test } from 'vitest';
import { overwriteGetLocale } from '../../../../src/lib/paraglide/runtime.js';
import { findings, findingSentence } from '../../../../src/lib/views/precedents/finding.ts';
import { lifelines } from '../../../../src/lib/views/precedents/lifelines.ts';
import { precedentViews } from '../../../../src/lib/views/precedents/precedent-view.ts';
import { smallPrecedents } from '../../../helpers/small-precedents.ts';

const precedents = smallPrecedents();

beforeEach(() => {
	overwriteGetLocale(() => 'en');
});

test('cases fall on either side of the cut by the year in which power was lost', () => {
	const [reached, given] = findings(precedents);
	expect(reached?.sides.map(({ count, of }) => [count, of])).toEqual([
		[1, 2],
		[1, 3]
	]);
	expect(given?.sides.map(({ count, of }) => [count, of])).toEqual([
		[1, 2],
		[0, 3]
	]);
});

test('the finding says its numerators and denominators, and no word of cause', () => {
	const sentence = findingSentence(precedents, findings(precedents));
	expect(sentence).toBe(
		'Of the 2 rulers here who lost or left power up to 1998, 1 (50 %) were handed over, seized, or tried after going home; of the 3 after that year, 1 (33 %).'
	);
	expect(sentence).not.toMatch(/because|due to|caus|led to|result/i);
});

test('a case tells its way, its ending, who asked, and how its sources were read', () => {
	const [, bo, cy] = precedentViews(precedents, 'en');
	expect(bo).toMatchObject({
		ruler: 'Bo',
		origin: { name: 'Kenya' },
		host: { name: 'Portugal' },
		ending: 'extradited, 1995',
		isLate: false,
		requests: ['Kenya asked Portugal: granted'],
		sources: [
			{ publisher: 'The Diary', year: '1995', grade: 'B' },
			{ publisher: 'The Atlas', url: undefined, grade: 'C' }
		]
	});
	expect(bo?.way.map(({ name }) => name)).toEqual(['Japan', 'Portugal']);
	expect(cy).toMatchObject({
		ending: 'still there, last news 2020',
		leavingWord: 'elected; left over a corruption case'
	});
});

test('lines of the timeline share a lane only where they do not touch', () => {
	const { lines, ticks } = lifelines(
		[
			{ id: 'a', left: 1950, ended: 1960 },
			{ id: 'b', left: 1955, ended: undefined },
			{ id: 'c', left: 1963, ended: 1970 }
		],
		[1946, 2026],
		1998
	);
	expect(new Set(lines.map(({ y }) => y)).size).toBe(2);
	expect(lines[2]?.y).toBe(lines[0]?.y);
	expect(ticks.map(({ year }) => year)).toEqual([1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]);
});
