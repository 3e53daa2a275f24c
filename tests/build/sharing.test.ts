import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { OEmbed } from '../../src/publish/pictures/oembed.ts';
import { languages } from '../../data/vocabulary.ts';
import { pictureFormats } from '../../src/publish/pictures/formats.ts';

const site = process.env.SALIDA_OUTPUT ?? 'build';
const origin = process.env.SALIDA_ORIGIN?.replace(/\/$/, '');

interface Listed {
	name: string;
	alt: string;
	files: { format: string; png: string; svg?: string }[];
}

function listed(language: string): Listed[] {
	return JSON.parse(
		readFileSync(join(site, 'pictures', language, 'index.json'), 'utf8')
	) as Listed[];
}

test.each(languages)(
	'every picture in %s has the pixels its format names, and an alt text',
	(language) => {
		const pictures = listed(language);
		expect(pictures.length).toBeGreaterThan(2);
		for (const { alt, files } of pictures) {
			expect(alt).toMatch(/\w.{60}/);
			expect(files.map(({ format }) => format)).toEqual(pictureFormats.map(({ name }) => name));
			for (const { format, png, svg } of files) {
				const bytes = readFileSync(join(site, png));
				const wanted = pictureFormats.find(({ name }) => name === format);
				expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
					wanted?.width,
					wanted?.height
				]);
				if (svg !== undefined) expect(readFileSync(join(site, svg), 'utf8')).toMatch(/^<svg /);
			}
		}
	}
);

test.runIf(origin !== undefined)(
	'a page names its picture and its oEmbed answer by whole addresses, and both are there',
	() => {
		const pages = languages.flatMap((language, index) => {
			const root = index === 0 ? '' : `${language}/`;
			const names = listed(language).map(({ name }) => name);
			return names.map((name) => (name === 'overview' ? root : `${root}c/${name}/`));
		});
		for (const page of pages) {
			const html = readFileSync(join(site, page, 'index.html'), 'utf8');
			const image = /property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '';
			const answer = /application\/json\+oembed" href="([^"]+)"/.exec(html)?.[1] ?? '';
			for (const address of [image, answer]) {
				expect(address.startsWith(`${origin ?? ''}/`)).toBe(true);
				expect(existsSync(join(site, address.slice((origin ?? '').length)))).toBe(true);
			}
			const told = parse(
				OEmbed,
				JSON.parse(readFileSync(join(site, answer.slice((origin ?? '').length)), 'utf8'))
			);
			expect(told.author_url).toBe(`${origin ?? ''}/${page}`);
			const frame = /src="([^"]+)"/.exec(told.html)?.[1] ?? '';
			expect(existsSync(join(site, frame.slice((origin ?? '').length), 'index.html'))).toBe(true);
		}
	}
);

test.runIf(origin === undefined)(
	'without an address of its own the site writes none, and the builder says so',
	() => {
		expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toMatch(/og:image|json\+oembed/);
		expect(existsSync(join(site, 'oembed'))).toBe(false);
		expect(readFileSync(join(site, 'share/index.html'), 'utf8')).toContain('SALIDA_ORIGIN');
	}
);
