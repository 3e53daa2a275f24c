import type { Localized } from './values.ts';
import { languages } from './vocabulary.ts';

/** A text's columns, one for each language, such as `text_en` and `text_es`. */
export function columnsOf(name: string): string[] {
	return languages.map((language) => `${name}_${language}`);
}

/** A text's cells in the order of its columns; empty where there is no text. */
export function cellsOf(text: Localized | undefined): string[] {
	return languages.map((language) => text?.[language] ?? '');
}
