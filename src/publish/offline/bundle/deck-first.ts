import { createHash } from 'node:crypto';

/**
 * Runs before anything is drawn: an address that leads to the deck has the rest left out of sight, so
 * that nothing is laid out that nobody has asked for. The page takes the class away again.
 */
const script = `if(/^#\\/brief(\\/|$)/.test(location.hash))document.documentElement.classList.add('deck-first')`;

/** A page whose head begins with that script, and whose policy allows it. */
export function withDeckFirst(html: string): string {
	const hash = createHash('sha256').update(script).digest('base64');
	return html
		.replace(
			/(<meta http-equiv="content-security-policy" content="[^"]*script-src )/,
			`$1'sha256-${hash}' `
		)
		.replace('</head>', () => `<script>${script}</script></head>`);
}
