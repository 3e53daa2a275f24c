import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { writeAdvances } from './font-advances.ts';

/** ASCII, the letters of western Europe and the punctuation of good typesetting. */
const latin =
	range(0x20, 0x7e) +
	'\u00a0¡«·»¿§©°×ª€ºÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿ' +
	'–—‘’“”…•→−';

/** Letters of Turkish and of Slavic names, in a file of their own that loads only where they occur. */
const latinExtended = 'ğĞİıŞşČčćŠšŽžłă';

/**
 * Characters the site's fonts can show. A test holds all content and messages against this list;
 * anything else would fall back to the reader's own fonts, letter by letter.
 */
export const fontCharacters = latin + latinExtended;

const families = [
	{ name: 'source-serif-4', weights: [400, 600] },
	{ name: 'source-sans-3', weights: [400, 600] }
];

/** `npm run fonts`: writes the subset fonts, and how wide they run, to src/lib/fonts from the packages. */
export async function main(): Promise<number> {
	const require = createRequire(import.meta.url);
	for (const { name, weights } of families) {
		for (const weight of weights) {
			for (const [script, characters] of [
				['latin', latin],
				['latin-ext', latinExtended]
			] as const) {
				const file = `@fontsource/${name}/files/${name}-${script}-${String(weight)}-normal.woff2`;
				const subset = await subsetFont(readFileSync(require.resolve(file)), characters, {
					targetFormat: 'woff2',
					noLayoutClosure: true
				});
				writeFileSync(`src/lib/fonts/${name}-${script}-${String(weight)}.woff2`, subset);
				console.log(`${name} ${script} ${String(weight)}: ${String(subset.length)} bytes`);
			}
		}
	}
	await subsetItalic(require);
	await writeAdvances(fontCharacters);
	return 0;
}

/** The italic of the serif, for names of seas. */
async function subsetItalic(require: NodeJS.Require): Promise<void> {
	const file = '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2';
	const subset = await subsetFont(readFileSync(require.resolve(file)), latin, {
		targetFormat: 'woff2',
		noLayoutClosure: true
	});
	writeFileSync('src/lib/fonts/source-serif-4-latin-400-italic.woff2', subset);
}

function range(first: number, last: number): string {
	return Array.from({ length: last - first + 1 }, (_, index) =>
		String.fromCodePoint(first + index)
	).join('');
}
