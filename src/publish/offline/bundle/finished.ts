import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { carriedId } from '../../../lib/model/carried-file.ts';
import { withDeckFirst } from './deck-first.ts';

/** What is made beside a page, and the page must carry. */
export interface BesidePage {
	/** The icon, as SVG. */
	readonly icon: string;
	/** The script that brings the page alive: a classic one, whole. */
	readonly script: string;
	/** What its components look like that come later; the rest is the page's own. */
	readonly style: string;
	/** The text of a style sheet that the build has linked, by its address. */
	readonly sheet: (href: string) => string;
	/** Scripts that the page unpacks on demand, by name. */
	readonly packed: Readonly<Record<string, string>>;
}

/**
 * A page as the build wrote it, with what is made beside it put into it: its script, the styles that
 * the build linked or wrote and those that come later as one sheet, its icon. Links to the page that compares countries
 * lead to the comparison in the page. The policy lets in what the page carries, and nothing else.
 */
export function finished(html: string, beside: BesidePage): string {
	const { icon, script, packed } = beside;
	const style = stylesOf(html, beside);
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

/** Every style of a page in the order of the page, then those that come later. */
function stylesOf(html: string, { style, sheet }: BesidePage): string {
	const own = html.matchAll(
		/<link[^>]* href="([^"]*)"[^>]* rel="stylesheet"[^>]*>|<link[^>]* rel="stylesheet"[^>]* href="([^"]*)"[^>]*>|<style\b[^>]*>(.*?)<\/style>/gs
	);
	return [...own]
		.map(([, before, after, text]) => text ?? sheet(before ?? after ?? ''))
		.concat(style)
		.map((each) => each.trim())
		.join('\n');
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
