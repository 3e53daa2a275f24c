import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { deckPptx, type PicturedSlide } from '../../../scripts/handout/deck-pptx.ts';

/** The smallest PNG there is: one pixel. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
	'base64'
);

const plain: PicturedSlide = {
	id: 'ru',
	over: 'Named as a destination',
	heading: 'Russia & others',
	leads: ['Named as a way out; called hypothetical.'],
	blocks: [
		{
			kind: 'list',
			numbers: [undefined],
			items: [
				[
					{ text: 'There is no treaty <in operation>.', tone: 'main' },
					{ text: 'Confirmed · 28 Jun 2013', tone: 'soft' }
				]
			]
		}
	],
	ending: 'It ended on 3 January 2026.',
	notes: 'Say this first.',
	sources: [
		{ number: 7, text: 'Example Gazette, 1 Dec 2025' },
		{ number: 12, text: 'Example Herald' }
	],
	pictureText: 'Map: an arc from Caracas to Moscow.',
	picture: pixel
};

const table: PicturedSlide = {
	...plain,
	id: 'compare',
	over: '',
	heading: 'Side by side',
	leads: [],
	blocks: [
		{
			kind: 'table',
			caption: '',
			head: ['', 'Russia', 'Qatar', 'Cuba'],
			rows: [
				['Treaty', 'None', 'None', 'In force, unused'],
				['Kilometres', '5,850', '9,060', '161']
			]
		}
	]
};

const manySources: PicturedSlide = {
	...plain,
	id: 'sources',
	heading: 'Where to check it',
	blocks: [
		{
			kind: 'list',
			numbers: Array.from({ length: 40 }, (_, index) => index + 3),
			items: Array.from({ length: 40 }, () => [{ text: 'Example Gazette', tone: 'main' as const }])
		}
	],
	sources: [],
	picture: undefined
};

let zip: JSZip;

beforeAll(async () => {
	const bytes = await deckPptx([plain, table, manySources], {
		title: 'Where could he have gone?',
		language: 'en-GB',
		sourcesWord: 'Sources'
	});
	zip = await JSZip.loadAsync(bytes);
});

async function read(path: string): Promise<string> {
	return (await zip.file(path)?.async('string')) ?? '';
}

/** Everything that a part of the file says, in order. */
function said(xml: string): string {
	return [...xml.matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');
}

test('there is one slide for each, wide, with a title for the file', async () => {
	const slides = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
	expect(slides).toHaveLength(3);
	const [, width = '', height = ''] =
		/<p:sldSz cx="(\d+)" cy="(\d+)"/.exec(await read('ppt/presentation.xml')) ?? [];
	expect(Number(width) / Number(height)).toBeCloseTo(16 / 9, 2);
	expect(await read('docProps/core.xml')).toContain('Where could he have gone?');
});

test('the words are text that can be edited, with how it ended and the numbers of sources', async () => {
	const text = said(await read('ppt/slides/slide1.xml'));
	for (const words of [
		'Named as a destination',
		'Russia &amp; others',
		'There is no treaty &lt;in operation&gt;.',
		'Confirmed · 28 Jun 2013',
		'It ended on 3 January 2026.',
		'Sources: 7, 12',
		'1/3'
	]) {
		expect(text).toContain(words);
	}
	expect(await read('ppt/slides/slide1.xml')).toContain('lang="en-GB"');
});

test('the picture says what it shows', async () => {
	expect(await read('ppt/slides/slide1.xml')).toMatch(
		/<p:pic>.*descr="Map: an arc from Caracas to Moscow\."/s
	);
});

test('a comparison is a table with a row for each row', async () => {
	const xml = await read('ppt/slides/slide2.xml');
	expect(xml.match(/<a:tbl>/g)).toHaveLength(1);
	expect(xml.match(/<a:tr /g)).toHaveLength(3);
	expect(said(xml)).toContain('In force, unused');
	expect(xml).not.toContain('<p:pic>');
});

test('notes have what the speaker says and the sources by number', async () => {
	const notes = said(await read('ppt/notesSlides/notesSlide1.xml'));
	expect(notes).toContain('Say this first.');
	expect(notes).toContain('[7] Example Gazette, 1 Dec 2025');
});

test('a long list of short items is one paragraph, with the numbers in it', async () => {
	const text = said(await read('ppt/slides/slide3.xml'));
	expect(text).toContain('[3] Example Gazette · [4] Example Gazette');
	expect(text).toContain('[42] Example Gazette');
});
