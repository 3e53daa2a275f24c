import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { carriedId } from '../../src/lib/model/carried-file.ts';
import { withDeckFirst } from './deck-first.ts';

/** What is made beside a page, and the page must carry. */
export interface BesidePage {
	/** The icon, as SVG. */
	readonly icon: string;
	/** The script that brings the page alive: a classic one, whole. */
	readonly script: string;
	/** All that the page and its components look like. */
	readonly style: string;
	/** Scripts that the page unpacks on demand, by name. */
	readonly packed: Readonly<Record<string, string>>;
}

/**
 * A page as the build wrote it, with what is made beside it put into it: its script, its styles in
 * place of those that the build linked or wrote, its icon. Links to the page that compares countries
 * lead to the comparison in the page. The policy lets in what the page carries, and nothing else.
 */
export function finished(html: string, { icon, script, style, packed }: BesidePage): string {
	const address = `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;
	const code = script.replaceAll('</script', '<\\/script');
	const carried = Object.entries(packed).map(
		([name, text]) =>
			`<script type="text/plain" id="${carriedId(name)}" data-carriage="gzip">${gzipSync(text, { level: 9 }).toString('base64')}</script>`
	);
	const page = html
		.replace(/(<link rel="icon"[^>]*href=")[^"]*(")/, `$1${address}$2`)
		.replace(/<link[^>]* rel="stylesheet"[^>]*>/g, '')
		.replace(/<style\b[^>]*>.*?<\/style>/gs, '')
		.replace(
			/href="[^"]*compare\/" data-compare="([^"]*)"/g,
			'href="#/compare/$1" data-compare="$1"'
		)
		.replace('</head>', () => `<style>${style}</style></head>`)
		.replace(
			/<\/body>(?![\s\S]*<\/body>)/,
			() => `${carried.join('\n')}\n<script>${code}</script></body>`
		);
	return withDeckFirst(
		withPolicy(page, (directives) =>
			directives
				.replace(/style-src [^;]*/, `style-src ${hashOf(style)}`)
				.replace(/script-src [^;]*/, `script-src blob: ${hashOf(code)}`)
		)
	);
}

function withPolicy(html: string, change: (directives: string) => string): string {
	return html.replace(
		/(<meta http-equiv="content-security-policy" content=")([^"]*)/,
		(_, start: string, directives: string) => start + change(directives)
	);
}

/** How a policy names what stands in the page. */
function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
