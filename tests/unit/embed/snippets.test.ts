import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEmbedOptions } from '../../../src/lib/model/embed-options.ts';
import { themes, views } from '../../../src/lib/model/options.ts';
import { embedAddress } from '../../../src/lib/embed/address.ts';
import { writeSnippets, type SnippetRequest } from '../../../src/lib/embed/snippets.ts';

const request: SnippetRequest = {
	base: 'https://maps.example.org/salida/',
	language: 'es',
	country: 'ru',
	theme: 'dark',
	view: 'globe',
	words: { title: 'Mapa', caption: 'Adónde podría haber ido.', open: 'Abrir el mapa' },
	integrity: 'sha384-abc',
	picture: { src: 'https://maps.example.org/p.png', alt: 'Arcos', width: 850, height: 600 }
};

test('an address has the language and the country in its path and the rest in its query', () => {
	expect(embedAddress('https://e.org/', { language: 'en' })).toBe('https://e.org/embed/');
	expect(
		embedAddress('https://e.org/', {
			language: 'es',
			country: 'ru',
			view: 'map',
			compare: ['ru', 'tr'],
			theme: 'auto',
			plain: true,
			controls: false
		})
	).toBe('https://e.org/es/embed/c/ru/?view=map&compare=ru%2Ctr&plain=1&controls=0');
});

test.each(views.flatMap((view) => themes.map((theme) => ({ view, theme }))))(
	'a frame shows what its editor chose: $view, $theme',
	(chosen) => {
		const address = new URL(embedAddress('https://e.org/', { language: 'en', ...chosen }));
		const known = { languages: ['en'], countries: ['ru'] };
		expect(parseEmbedOptions(address.searchParams, known).options).toMatchObject(chosen);
	}
);

test('the plain snippet is a titled frame with a height and a link outside it', () => {
	const { iframe } = writeSnippets(request);
	expect(iframe).toContain('src="https://maps.example.org/salida/es/embed/c/ru/?theme=dark"');
	expect(iframe).toMatch(/<iframe [^>]*title="Mapa"[^>]*height="680"[^>]*loading="lazy"/);
	expect(iframe.replace(/<iframe.*<\/iframe>/s, '')).toContain(
		'<a href="https://maps.example.org/salida/es/c/ru/">Abrir el mapa</a>'
	);
	expect(iframe).not.toContain('<script');
});

test('the second snippet is the first one marked, with the loader and its integrity', () => {
	const { iframe, resizer } = writeSnippets(request);
	expect(resizer.replace(' data-salida', '')).toBe(
		`${iframe}\n<script src="https://maps.example.org/salida/embed.js" defer integrity="sha384-abc" crossorigin="anonymous"></script>`
	);
});

test('the third snippet is an element that keeps its place and has a picture for no script', () => {
	const { element } = writeSnippets(request);
	expect(element).toMatch(
		/<salida-map lang="es" country="ru" theme="dark" title="Mapa" height="680" style="display:block;min-height:680px">/
	);
	expect(element).toMatch(/<noscript><a [^>]*><img [^>]*alt="Arcos"[^>]*><\/a><\/noscript>/);
});

test('a frozen snippet shows the copy and leads to the newest', () => {
	const frozen = {
		base: 'https://maps.example.org/salida/v/2026-11-24/',
		note: 'Copia fija.',
		newest: 'La más reciente'
	};
	const { iframe, resizer, element } = writeSnippets({ ...request, frozen });
	for (const snippet of [iframe, resizer, element]) {
		expect(snippet).toContain(
			'Copia fija. <a href="https://maps.example.org/salida/es/c/ru/">La más reciente</a>'
		);
	}
	expect(iframe).toContain('src="https://maps.example.org/salida/v/2026-11-24/es/embed/c/ru/');
	expect(resizer).toContain('src="https://maps.example.org/salida/v/2026-11-24/embed.js"');
	expect(element).toContain('base="https://maps.example.org/salida/v/2026-11-24/"');
});

test('a snippet is never lower than its page needs, and may be higher', () => {
	expect(writeSnippets({ ...request, height: 100 }).iframe).toContain('height="680"');
	expect(writeSnippets({ ...request, height: 900 }).iframe).toContain('height="900"');
	expect(writeSnippets({ ...request, plain: true }).iframe).toContain('height="620"');
});

test('nothing an editor types gets out of its place in the markup', () => {
	fc.assert(
		fc.property(fc.string(), (text) => {
			const words = { title: `x${text}`, caption: text, open: `y${text}` };
			for (const snippet of Object.values(writeSnippets({ ...request, words })) as string[]) {
				expect(
					snippet.match(/<(?!\/)[a-z-]+/g)?.filter((tag) => tag === '<script').length ?? 0
				).toBe(snippet.includes('embed.js') ? 1 : 0);
				expect(snippet.split('"').length % 2).toBe(1);
			}
		})
	);
});
