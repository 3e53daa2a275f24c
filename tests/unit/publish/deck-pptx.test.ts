import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { deckPptx, type PicturedSlide } from '../../../src/publish/handout/deck-pptx.ts';
import type { SlideView } from '../../../src/lib/views/slide-view.ts';

/** The smallest PNG there is: one pixel. */
const pixel = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
	'base64'
);

const slide: SlideView = {
	id: 'ru',
	kind: 'country',
	number: 1,
	total: 3,
	over: 'Named as a destination',
	heading: 'Russia & others',
	leads: ['Named as a way out; called hypothetical.'],
	ofView: undefined,
	otherView: undefined,
	body: [
		{
			kind: 'claims',
			items: [
				{
					text: 'There is no treaty <in operation>.',
					status: 'confirmed',
					statusWord: 'Confirmed',
					basis: 'From the article',
					dated: '2013-06-28',
					day: '28 Jun 2013'
				}
			]
		}
	],
	isWide: false,
	ending: 'It ended on 3 January 2026.',
	notes: 'Say this first.',
	sources: [
		{ id: 'gazette', number: 7, text: 'Example Gazette, 1 Dec 2025' },
		{ id: 'herald', number: 12, text: 'Example Herald' }
	],
	map: {
		view: 'map',
		camera: undefined,
		layer: undefined,
		marked: [],
		country: 'ru',
		route: undefined,
		isMeasured: true
	},
	landings: []
};

const plain: PicturedSlide = {
	slide,
	picture: { png: pixel, alt: 'Map: an arc from Caracas to Moscow.' }
};

const table: PicturedSlide = {
	...plain,
	slide: {
		...slide,
		id: 'compare',
		kind: 'compare',
		number: 2,
		over: '',
		heading: 'Side by side',
		leads: [],
		body: [
			{
				kind: 'reach',
				isTurned: false,
				corner: 'As of 5 December 2025',
				head: ['Russia', 'Qatar', 'Cuba'],
				rows: [
					{ name: 'Treaty', cells: ['None', 'None', 'In force, unused'].map(cell) },
					{ name: 'Kilometres', cells: ['5,850', '9,060', '161'].map(cell) }
				]
			}
		]
	}
};

const manySources: PicturedSlide = {
	slide: {
		...slide,
		id: 'sources',
		kind: 'sources',
		number: 3,
		heading: 'Where to check it',
		body: [
			{
				kind: 'sources',
				items: Array.from({ length: 40 }, (_, index) => ({
					id: `source-${String(index)}`,
					number: index + 3,
					publisher: 'Example Gazette'
				}))
			}
		],
		sources: []
	},
	picture: undefined
};

function cell(word: string) {
	return { tie: undefined, word };
}

let zip: JSZip;

beforeAll(async () => {
	const bytes = await deckPptx([plain, table, manySources], {
		title: 'Where could he have gone?',
		site: 'Salida',
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
		'Confirmed · From the article · 28 Jun 2013',
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
