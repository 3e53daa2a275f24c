import { expect, test } from 'vitest';
import { readScenario } from '../../../data/build/read-scenario.ts';
import { factCheck, type FactCheck } from '../../../data/fact-check.ts';
import { loadScenario } from '../../../data/load.ts';
import { lastWorkedOn } from '../../../data/publication.ts';
import type { ContentFile } from '../../../data/yaml-file.ts';
import { smallFiles, type Edit } from '../../helpers/small-scenario.ts';

const pt = 'countries/pt.yaml';

function sheetOf(files: readonly ContentFile[], today = '2024-07-01'): FactCheck[] {
	const loaded = loadScenario(files);
	if (!loaded.dataset) throw new Error(loaded.errors.map(({ message }) => message).join('\n'));
	return factCheck(loaded.dataset, loaded.files, today);
}

function rowOf(id: string, ...edits: readonly Edit[]): FactCheck | undefined {
	return sheetOf(smallFiles(...edits)).find((row) => row.id === id);
}

function warningsOf(id: string, ...edits: readonly Edit[]): string[] {
	return (rowOf(id, ...edits)?.warnings ?? []).map(({ kind, detail }) => `${kind}: ${detail}`);
}

test('a row has the place of its claim, its sources and its age', () => {
	expect(rowOf('pt-room')).toEqual({
		id: 'pt-room',
		iso2: 'pt',
		section: 'pro',
		status: 'reported',
		sources: 1,
		publishers: 1,
		age: 1,
		file: pt,
		line: 8,
		warnings: [{ kind: 'single source', detail: 'The Made-up Gazette' }]
	});
});

test('a supporting check brings a second publisher, a contesting one does not', () => {
	expect(rowOf('pt-damp')?.publishers).toBe(1);
	const supported = rowOf('pt-damp', [pt, 'bearing: contests', 'bearing: supports']);
	expect(supported).toMatchObject({ sources: 2, publishers: 2, warnings: [] });
});

test('a source nobody read is named, also when only a check rests on it', () => {
	const unread: Edit = ['sources.yaml', 'reading: whole', 'reading: unread'];
	expect(warningsOf('pt-damp', unread)).toContain('unread: gazette');
	const title: Edit = ['sources.yaml', 'reading: whole', 'reading: title'];
	expect(warningsOf('pt-damp', title)).toContain('unread: gazette, title only');
});

test('a weasel word counts in the claim and in its checks, in either language', () => {
	expect(warningsOf('pt-damp', [pt, 'found it dry', 'proved it dry'])).toContain(
		'weasel word: proved'
	);
	expect(
		warningsOf('pt-room', [pt, 'Se dice que Lisboa tiene', 'Claramente Lisboa tiene'])
	).toContain('weasel word: Claramente');
});

test('a confirmed claim may say so', () => {
	const [before] = sheetOf(smallFiles()).filter(({ status }) => status === 'confirmed');
	expect(before?.warnings).toEqual([]);
	const confirmed: Edit[] = [
		[pt, 'status: disputed', 'status: confirmed'],
		[pt, 'bearing: contests', 'bearing: supports'],
		[pt, 'found it dry', 'confirmed it']
	];
	expect(warningsOf('pt-damp', ...confirmed)).toEqual([]);
});

test('a claim is old on the ninety-first day after it was checked', () => {
	const oldOn = (today: string) =>
		sheetOf(smallFiles(), today).filter(({ warnings }) =>
			warnings.some(({ kind }) => kind === 'old')
		).length;
	expect(oldOn('2024-09-28')).toBe(0);
	expect(oldOn('2024-09-29')).toBe(sheetOf(smallFiles()).length);
});

test('the story itself has no weasel word, and nothing old on the day it was last checked', () => {
	const loaded = loadScenario(readScenario('data/scenarios/maduro-exit'));
	if (!loaded.dataset) throw new Error('The content has errors.');
	const sheet = factCheck(loaded.dataset, loaded.files, lastWorkedOn(loaded.dataset));
	expect(sheet.length).toBeGreaterThan(70);
	const doubtful = sheet.filter(({ warnings }) =>
		warnings.some(({ kind }) => kind === 'weasel word' || kind === 'old')
	);
	expect(doubtful).toEqual([]);
}, 20_000);
