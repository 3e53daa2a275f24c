import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const held = '\0page-font:';
const styles = fileURLToPath(new URL('../../../lib/styles/fonts.css', import.meta.url));

/** What tells a face of the page from its others. */
interface Face {
	readonly family: string;
	readonly weight: string;
	/** The first character it has, as a number. */
	readonly first: number;
}

/**
 * Lets scripts have the letters that the page's style sheet carries already, in place of copies of
 * their own: an address of a font file (`?url`) becomes that of a Blob with the same bytes, which the
 * page may read, as it may not read a `data:` address.
 */
export function pageFontsPlugin(): Plugin {
	return {
		name: 'salida-page-fonts',
		enforce: 'pre',
		apply: 'build',
		resolveId(source) {
			const [, file] = /([^/]+\.woff2)\?url$/.exec(source) ?? [];
			return file && held + file;
		},
		load(id) {
			if (!id.startsWith(held)) return undefined;
			const face = faceOf(id.slice(held.length), readFileSync(styles, 'utf8'));
			return `export default (${addressOf.toString()})(${JSON.stringify(face)});`;
		}
	};
}

/**
 * The face whose letters a file holds.
 *
 * @throws when the style sheet has no face of that file
 */
function faceOf(file: string, css: string): Face {
	const rule = css.match(/@font-face\s*\{[^}]*\}/g)?.find((each) => each.includes(`/${file}'`));
	const [, family] = /font-family: '([^']+)'/.exec(rule ?? '') ?? [];
	const [, weight] = /font-weight: (\d+)/.exec(rule ?? '') ?? [];
	const [, first] = /unicode-range: U\+([0-9A-F]+)/i.exec(rule ?? '') ?? [];
	if (family === undefined || weight === undefined || first === undefined) {
		throw new Error(`${basename(styles)} has no face with the letters of ${file}`);
	}
	return { family, weight, first: parseInt(first, 16) };
}

/** Runs in the page: the address of a face's bytes; empty where the page has no such face. */
function addressOf({ family, weight, first }: Face): string {
	const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
	const face = rules.find(
		(rule): rule is CSSFontFaceRule =>
			rule instanceof CSSFontFaceRule &&
			rule.style.getPropertyValue('font-family').replace(/["']/g, '') === family &&
			rule.style.getPropertyValue('font-weight') === weight &&
			parseInt(rule.style.getPropertyValue('unicode-range').slice(2), 16) === first
	);
	const [, base64] = /base64,([^"')]+)/.exec(face?.style.getPropertyValue('src') ?? '') ?? [];
	if (base64 === undefined) return '';
	const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
	return URL.createObjectURL(new Blob([bytes], { type: 'font/woff2' }));
}
