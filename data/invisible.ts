/**
 * Characters that a reader cannot see and that nothing written here needs: control and format
 * characters (bidirectional overrides, zero width), lone surrogates, private use, fillers, and the
 * sign that stands for bytes which are no UTF-8.
 */
const invisible =
	/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffd]/u;

/** Where the first character stands that nobody can see; -1 without one. */
export function invisibleAt(text: string): number {
	return text.search(invisible);
}

/** What is wrong with the first character of a text that nobody can see; undefined without one. */
export function invisibleIn(text: string): string | undefined {
	const found = invisible.exec(text)?.[0];
	if (found === undefined) return undefined;
	if (found === '\ufffd') return 'holds a byte that is not UTF-8, or the sign U+FFFD for one';
	return `holds the invisible character ${codeOf(found)}`;
}

/** A text for a message: what cannot be seen as its code, and cut where it is long. */
export function visible(text: string): string {
	const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
	return JSON.stringify(shown).replace(new RegExp(invisible, 'gu'), codeOf);
}

const longest = 120;

function codeOf(character: string): string {
	const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
	return `U+${code}`;
}
