import { gzipSync } from 'node:zlib';
import { carriedId } from '../../src/lib/model/carried-file.ts';
import { withDeckFirst } from './deck-first.ts';

/** What the build leaves beside a page, and the page must carry. */
export interface BesidePage {
	/** The icon, as SVG. */
	readonly icon: string;
	/** Scripts that the page loads on demand, by name. */
	readonly scripts: Readonly<Record<string, string>>;
}

/**
 * A page as the build wrote it, with what the build leaves beside it put into it. Links to style
 * sheets that are already in the page are taken out, and links to the page that compares countries
 * lead to the comparison in the page. In the policy `'none'` goes where the build has
 * added what the page carries, since the two contradict each other.
 */
export function finished(html: string, { icon, scripts }: BesidePage): string {
	const address = `data:image/svg+xml,${encodeURIComponent(icon.trim())}`;
	const carried = Object.entries(scripts).map(
		([name, code]) =>
			`<script type="text/plain" id="${carriedId(name)}" data-carriage="gzip">${gzipSync(code, { level: 9 }).toString('base64')}</script>`
	);
	return withDeckFirst(html)
		.replace(/(<link rel="icon"[^>]*href=")[^"]*(")/, `$1${address}$2`)
		.replace(/<link[^>]* rel="stylesheet"[^>]*>/g, '')
		.replace(
			/href="[^"]*compare\/" data-compare="([^"]*)"/g,
			'href="#/compare/$1" data-compare="$1"'
		)
		.replace(
			/(<meta http-equiv="content-security-policy" content=")([^"]*)/,
			(_, start: string, policy: string) => start + policy.replaceAll("'none' 'sha", "'sha")
		)
		.replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${carried.join('\n')}\n</body>`);
}
