import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import subsetFont from 'subset-font';
import sans400 from '../../lib/fonts/source-sans-3-latin-400.woff2?inline';
import sans400Extended from '../../lib/fonts/source-sans-3-latin-ext-400.woff2?inline';
import sans600 from '../../lib/fonts/source-sans-3-latin-600.woff2?inline';
import sans600Extended from '../../lib/fonts/source-sans-3-latin-ext-600.woff2?inline';
import serif600 from '../../lib/fonts/source-serif-4-latin-600.woff2?inline';
import serif600Extended from '../../lib/fonts/source-serif-4-latin-ext-600.woff2?inline';
import advances from '../../lib/fonts/advances.json';
import { encodePng } from './png.server.ts';

const require = createRequire(import.meta.url);

/** Change it when the same drawing is to come out otherwise. */
const method = 'resvg-wasm 2.6.2, palette 1';

const families = [
	['Source Serif 4', [serif600, serif600Extended]],
	['Source Sans 3', [sans400, sans600, sans400Extended, sans600Extended]]
] as const;

let fonts: Promise<Uint8Array[]> | undefined;

/**
 * An SVG as PNG, as wide as asked. Kept in node_modules/.cache/salida/pictures, one file for each
 * `name`, until its SVG changes; deleting the folder is always safe.
 */
export async function rasterise(svg: string, width: number, name: string): Promise<Uint8Array> {
	const hash = createHash('sha256')
		.update(JSON.stringify([method, width, svg]))
		.digest('hex')
		.slice(0, 20);
	const folder = join(process.cwd(), 'node_modules', '.cache', 'salida', 'pictures');
	const file = `${name}.${hash}.png`;
	mkdirSync(folder, { recursive: true });
	const kept = readdirSync(folder).filter((each) => each.startsWith(`${name}.`));
	if (kept.includes(file)) return readFileSync(join(folder, file));
	fonts ??= loadFonts();
	const fontBuffers = await fonts;
	const resvg = new Resvg(svg, {
		fitTo: { mode: 'width', value: width },
		font: { fontBuffers, defaultFontFamily: 'Source Sans 3' }
	});
	const image = resvg.render();
	const png = encodePng(image.pixels, image.width, image.height);
	image.free();
	resvg.free();
	for (const old of kept) rmSync(join(folder, old), { force: true });
	const fresh = join(folder, `${file}.${String(process.pid)}`);
	writeFileSync(fresh, png);
	renameSync(fresh, join(folder, file));
	return png;
}

/** The renderer started, and the site's fonts as it reads them. */
async function loadFonts(): Promise<Uint8Array[]> {
	await initWasm(readFileSync(require.resolve('@resvg/resvg-wasm/index_bg.wasm')));
	const characters = Object.keys(advances.sans400).join('');
	return Promise.all(
		families.flatMap(([family, files]) =>
			files.map(async (dataUri) => {
				const woff2 = Buffer.from(dataUri.slice(dataUri.indexOf(',') + 1), 'base64');
				const font = await subsetFont(woff2, characters, {
					targetFormat: 'sfnt',
					noLayoutClosure: true
				});
				return named(Buffer.from(font), family);
			})
		)
	);
}

/**
 * The font under its family's name. The packages call a single weight by a name of its own
 * (`Source Serif 4 SemiBold`), of which the family's is the beginning: cutting it is enough.
 */
function named(font: Buffer, family: string): Buffer {
	const tables = font.readUInt16BE(4);
	for (let index = 0; index < tables; index += 1) {
		const record = 12 + 16 * index;
		if (font.toString('latin1', record, record + 4) !== 'name') continue;
		const table = font.readUInt32BE(record + 8);
		for (let entry = 0; entry < font.readUInt16BE(table + 2); entry += 1) {
			const at = table + 6 + 12 * entry;
			const isFamily = font.readUInt16BE(at + 6) === 1;
			if (isFamily) font.writeUInt16BE(family.length * 2, at + 8);
		}
	}
	return font;
}
