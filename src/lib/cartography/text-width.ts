import advances from '../fonts/advances.json';

/** The faces that maps and pictures set text in. */
export type Face = 'serif600' | 'sans400' | 'sans600';

/**
 * The faces of a map's labels: seas are in the italic of the serif. Its letters are narrower than those of
 * the semi-bold, whose widths stand in for them.
 */
export type LabelFace = Face | 'serif-italic';

/** Advance of a character that the site's fonts lack, in thousandths of the size. */
const unknownAdvance = 640;

/** Width of a text in pixels, without kerning: a little more than it turns out. */
export function textWidth(
	text: string,
	{ face, size }: { readonly face: LabelFace; readonly size: number }
): number {
	const table: Readonly<Record<string, number>> =
		advances[face === 'serif-italic' ? 'serif600' : face];
	const thousandths = Array.from(text).reduce(
		(sum, character) => sum + (table[character] ?? unknownAdvance),
		0
	);
	return (thousandths * size) / 1000;
}
