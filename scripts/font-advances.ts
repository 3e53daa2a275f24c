import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

/** Faces that pictures set text in, by the name they go by there. */
const faces = {
	serif600: 'source-serif-4-latin-600',
	sans400: 'source-sans-3-latin-400',
	sans600: 'source-sans-3-latin-600'
} as const;

/**
 * Writes how far each character of the site's fonts advances, in thousandths of the type size, to
 * src/lib/fonts/advances.json: pictures break their lines by it where no browser can measure.
 */
export async function writeAdvances(characters: string): Promise<void> {
	const table: Record<string, Record<string, number>> = {};
	for (const [face, file] of Object.entries(faces)) {
		const advances: Record<string, number> = {};
		for (const name of [file, file.replace('latin', 'latin-ext')]) {
			const woff2 = readFileSync(`src/lib/fonts/${name}.woff2`);
			const font = await subsetFont(woff2, characters, {
				targetFormat: 'sfnt',
				noLayoutClosure: true
			});
			const advanceOf = readAdvances(Buffer.from(font));
			for (const character of characters) {
				const advance = advanceOf(character.codePointAt(0) ?? 0);
				if (advance !== undefined) advances[character] = advance;
			}
		}
		table[face] = advances;
	}
	writeFileSync('src/lib/fonts/advances.json', `${JSON.stringify(table, undefined, '\t')}\n`);
}

/** Reads the tables cmap (format 4) and hmtx of a font; undefined for a character it lacks. */
function readAdvances(font: Buffer): (codePoint: number) => number | undefined {
	const tables = new Map<string, number>();
	for (let index = 0; index < font.readUInt16BE(4); index += 1) {
		const record = 12 + 16 * index;
		tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
	}
	const at = (tag: string): number => {
		const offset = tables.get(tag);
		if (offset === undefined) throw new Error(`A font lacks its table ${tag}.`);
		return offset;
	};
	const unitsPerEm = font.readUInt16BE(at('head') + 18);
	const measured = font.readUInt16BE(at('hhea') + 34);
	const glyphs = glyphsOf(font, at('cmap'));
	return (codePoint) => {
		const glyph = glyphs.get(codePoint);
		if (glyph === undefined) return undefined;
		const advance = font.readUInt16BE(at('hmtx') + 4 * Math.min(glyph, measured - 1));
		return Math.round((advance / unitsPerEm) * 1000);
	};
}

function glyphsOf(font: Buffer, cmap: number): Map<number, number> {
	const glyphs = new Map<number, number>();
	for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
		const table = cmap + font.readUInt32BE(cmap + 4 + 8 * index + 4);
		if (font.readUInt16BE(table) === 4) readSegments(font, table, glyphs);
	}
	return glyphs;
}

function readSegments(font: Buffer, table: number, glyphs: Map<number, number>): void {
	const doubled = font.readUInt16BE(table + 6);
	for (let index = 0; index < doubled; index += 2) {
		const last = font.readUInt16BE(table + 14 + index);
		const first = font.readUInt16BE(table + 16 + doubled + index);
		const delta = font.readUInt16BE(table + 16 + 2 * doubled + index);
		const rangeAt = table + 16 + 3 * doubled + index;
		const range = font.readUInt16BE(rangeAt);
		for (let code = first; code <= last && code < 0xffff; code += 1) {
			const listed = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
			const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff;
			if (glyph !== 0) glyphs.set(code, glyph);
		}
	}
}
