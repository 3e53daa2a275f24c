import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/run-command.mjs';

const names = {
	handout: 'salida-handout-es-a4.pdf',
	deck: 'salida-deck-es.pdf',
	pptx: 'salida-deck-es.pptx'
};

/** Slides of the deck that are asked for: an agenda, and Qatar's only to be left out with its country. */
const slides = ['question', 'agenda', 'russia', 'qatar', 'compare', 'sources'];

let folder = '';
let said = '';

/** Whether a program is there. Without it what it reads is left out, and the report says so. */
function has(program: string): boolean {
	return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

function handout(...options: string[]) {
	return spawnSync(process.execPath, ['scripts/run-ts.mjs', 'scripts/handout.ts', ...options], {
		cwd: root,
		encoding: 'utf8'
	});
}

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'salida-handout-'));
	const made = handout(
		...['--lang', 'es', '--paper', 'a4', '--countries', 'ru,cu'],
		...['--slides', slides.join(','), '--output', folder]
	);
	said = made.stdout + made.stderr;
	if (made.status !== 0) throw new Error(said);
}, 240_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** A PDF as its bytes read, one letter each. */
function raw(name: string): string {
	return readFileSync(join(folder, name), 'latin1');
}

/** Text as PDF writes it where it is not plain: UTF-16 in hexadecimal. */
function inHex(text: string): string {
	return Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();
}

function textOf(path: string): string {
	return spawnSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).stdout;
}

function pagesOf(name: string): number {
	return raw(name).match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('it says what is being written and how many remain, and leaves only whole files', () => {
	expect(readdirSync(folder).sort()).toEqual(Object.values(names).sort());
	for (const name of Object.values(names)) {
		expect(said).toContain(name);
		expect(statSync(join(folder, name)).size).toBeGreaterThan(20_000);
	}
	expect(said).toContain('[1/4]');
	expect(said).toContain('[4/4]');
});

test.each([names.handout, names.deck])('%s is tagged, with its language and its title', (name) => {
	const pdf = raw(name);
	expect(pdf).toMatch(/\/Lang\s*\(es\)/);
	expect(pdf).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
	expect(pdf).toMatch(/\/StructTreeRoot/);
	expect(pdf).toMatch(/\/Outlines/);
	const title = /\/Title\s*(?:<([^>]*)>|\(([^)]*)\))/.exec(pdf);
	expect(title?.[1]?.toUpperCase() ?? title?.[2]).toContain(
		title?.[1] ? inHex('Maduro') : 'Maduro'
	);
});

test('the deck has a page for each slide that was chosen, and none for the country left out', () => {
	expect(pagesOf(names.deck)).toBe(slides.length - 1);
	expect(pagesOf(names.handout)).toBeGreaterThan(4);
});

test.skipIf(!has('pdftotext'))('the text of the PDFs can be read and copied', () => {
	const sheet = textOf(join(folder, names.handout));
	expect(sheet).toContain('Rusia');
	expect(sheet).toContain('Cuba');
	// The map of the first page shows the whole story; no page after it is of a country left out.
	for (const page of sheet.split('\f').slice(1)) expect(page).not.toMatch(/^\s*Catar$/m);
	expect(sheet).toMatch(/\[1\] latin-american\.news/);
	expect(sheet.match(/3 de enero de 2026/g)?.length).toBeGreaterThan(pagesOf(names.handout));
	const deck = textOf(join(folder, names.deck));
	for (const page of deck.split('\f').slice(0, -1)) expect(page).toContain('3 de enero de 2026');
	expect(deck).toMatch(/\b3\.\s+Rusia/);
});

test('the PowerPoint file has the same slides, with notes, a table and the maps described', async () => {
	const zip = await JSZip.loadAsync(readFileSync(join(folder, names.pptx)));
	const parts = await Promise.all(
		slides.slice(1).map(async (_, index) => ({
			slide: (await zip.file(`ppt/slides/slide${index + 1}.xml`)?.async('string')) ?? '',
			notes: (await zip.file(`ppt/notesSlides/notesSlide${index + 1}.xml`)?.async('string')) ?? ''
		}))
	);
	expect(zip.file(`ppt/slides/slide${slides.length}.xml`)).toBeNull();
	for (const { slide } of parts) expect(slide).toContain('3 de enero de 2026');
	const [question, agenda, russia, compare] = parts;
	expect(agenda?.slide).toContain('Rusia');
	expect(russia?.slide).toMatch(/<p:pic>.*descr="[^"]{20,}"/s);
	expect(russia?.notes).toMatch(/\[\d+\] /);
	expect(question?.notes.length).toBeGreaterThan(200);
	expect(compare?.slide).toContain('<a:tbl>');
});

test.skipIf(!has('soffice') || !has('pdftotext'))(
	'LibreOffice opens the PowerPoint file and shows every slide',
	() => {
		const out = join(folder, 'converted');
		spawnSync(
			'soffice',
			[
				`-env:UserInstallation=file://${join(folder, 'profile')}`,
				...['--headless', '--convert-to', 'pdf', '--outdir', out, join(folder, names.pptx)]
			],
			{ stdio: 'ignore' }
		);
		const converted = join(out, names.deck);
		expect(existsSync(converted)).toBe(true);
		const pages = textOf(converted).split('\f').slice(0, -1);
		expect(pages).toHaveLength(slides.length - 1);
		for (const page of pages) expect(page).toContain('3 de enero de 2026');
		expect(pages[2]).toContain('Rusia');
	},
	90_000
);

test.each([
	[['--countries', 'ru,zz'], /zz.*ru/],
	[['--slides', 'rusia'], /rusia.*did you mean russia/],
	[['--lang', 'pt'], /pt.*en, es/],
	[['--colour', 'red'], /--colour.*--countries/]
])('%j is refused, with what there is, and nothing is written', (options, expected) => {
	const { status, stderr } = handout(...options, '--output', join(folder, 'none'));
	expect(status).toBe(1);
	expect(stderr).toMatch(expected);
	expect(existsSync(join(folder, 'none'))).toBe(false);
});
