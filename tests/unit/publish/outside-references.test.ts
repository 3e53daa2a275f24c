import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { outsideReferences } from '../../../src/publish/offline/bundle/outside-references.ts';

const policy =
	`<meta http-equiv="content-security-policy" content="default-src 'none'; img-src data: blob:; ` +
	`script-src 'sha256-abc='; style-src-attr 'unsafe-inline'; worker-src blob:">`;

function found(markup: string, siblings: readonly string[] = ['salida-es.html']): string[] {
	return outsideReferences(`<!doctype html><html><head>${policy}</head>${markup}</html>`, {
		siblings
	});
}

test.each([
	['links of readers to sources', '<a href="https://example.org/a?b=c&amp;d">Source</a>'],
	['links within the page', '<a href="#/c/ru">Russia</a><a href="#source-x">1</a>'],
	['the other language beside it', '<a href="./salida-es.html#/c/ru">Español</a>'],
	[
		'what other languages there are',
		'<link rel="alternate" hreflang="es" href="./salida-es.html">'
	],
	['pictures and fonts that it carries', '<img src="data:image/svg+xml,%3Csvg/%3E" alt="">'],
	[
		'hatches of its own',
		'<style>.a{fill:url(#hatch);src:url(data:font/woff2;base64,AA==)}</style>'
	],
	['names of XML', '<script>a("http://www.w3.org/2000/svg")</script>'],
	['a Blob of its own', '<script>fetch(address);new Worker(blob);import(blob)</script>'],
	[
		'data that it carries',
		'<script>load("/data/airspace.bin")</script><script type="application/json" id="salida-data:airspace.bin">QQ==</script>'
	],
	[
		'data that it carries under a name without an ending',
		'<script>load("/data/layers.json")</script><script type="text/plain" id="salida-data:layers">QQ==</script>'
	],
	[
		'addresses in data',
		'<script type="application/json" id="x">{"url":"https://example.org"}</script>'
	],
	[
		'addresses in comments of the markup',
		'<!-- <script src="https://example.org/a.js"></script> -->'
	]
])('a page that stands alone may have %s', (_, markup) => {
	expect(found(markup)).toEqual([]);
});

test.each([
	['a script from elsewhere', '<script src="https://example.org/a.js"></script>'],
	['a script beside it', '<script type="module" src="./_app/start.js"></script>'],
	['a style sheet', '<link rel="stylesheet" href="./style.css">'],
	['a style sheet named with the address first', "<link href='/style.css' rel='stylesheet'>"],
	['an icon', '<link rel="icon" href="../favicon.svg">'],
	['something to fetch beforehand', '<link rel="modulepreload" href="./a.js">'],
	['a picture', '<img alt="a > b" src=map.png>'],
	['one picture of several', '<img srcset="data:image/png;base64,AA== 1x, map.png 2x">'],
	['a picture in a drawing', '<svg><image href="map.png"/></svg>'],
	['an outline in another file', '<svg><use xlink:href="icons.svg#a"/></svg>'],
	['a video', '<video poster="still.jpg"></video>'],
	['a frame', '<iframe srcdoc="hello"></iframe>'],
	['a base', '<base href="https://example.org/">'],
	['a page that is not there', '<a href="method/">Method</a>'],
	['a language that was not written', '<a href="salida-pt.html">Português</a>'],
	['a form', '<form action="https://example.org/"></form>'],
	['a refresh', '<meta http-equiv="refresh" content="0; url=https://example.org/">'],
	['a background in a style', '<p style="background:url(paper.png)">'],
	['a font', '<style>@font-face{src:url("../fonts/a.woff2")}</style>'],
	['another style sheet', '<style>@import "a.css";</style>'],
	['an address in a script', '<script>const tiles = "https://tiles.example.org/{z}"</script>'],
	['a socket', '<script>new WebSocket("wss://example.org/live")</script>'],
	['a file fetched by a script', '<script>fetch("./data.json")</script>'],
	['a module loaded by a script', '<script>import("./chunk.js")</script>'],
	['a module imported by a script', '<script type="module">import { a } from "./a.js";</script>'],
	['a worker in a file', '<script>new Worker("worker.js")</script>'],
	['a file of the build', '<script>const font = "/_app/immutable/assets/a.woff2"</script>'],
	[
		'an address in a script that it carries packed',
		`<script type="text/plain" id="salida-data:a.js" data-carriage="gzip">${gzipSync('f("https://tiles.example.org")').toString('base64')}</script>`
	],
	['data that it does not carry', '<script>load(`${root}data/countries.${language}.json`)</script>']
])('%s is reported, and nothing else', (_, markup) => {
	expect(found(markup)).toHaveLength(1);
});

test('a page whose policy lets anything in, or that has none, is reported', () => {
	const reports = (content: string) =>
		outsideReferences(`<meta http-equiv="Content-Security-Policy" content="${content}">`, {
			siblings: []
		});
	expect(outsideReferences('<p>', { siblings: [] })).toHaveLength(1);
	expect(reports("default-src 'none'; font-src data:")).toEqual([]);
	expect(reports("default-src 'self'")).toHaveLength(2);
	expect(reports("default-src 'none'; img-src https:")).toHaveLength(1);
	expect(reports("default-src 'none'; connect-src example.org blob:")).toHaveLength(1);
});
