import { filled } from '$lib/model/filled';
import type { NoteWords } from '$lib/model/note-words';
import { shortened } from '$lib/model/notes';
import type { InvalidOption } from '$lib/model/options';

/** Says that an address leads to no place of the page. */
export function unknownPlace(found: string, words: Pick<NoteWords, 'unknown'>): string {
	return filled(words.unknown, { found: shortened(found) });
}

/** Says that an address has an option that there is not, or one with a value that it cannot have. */
export function invalidOption(
	{ name, found, allowed }: InvalidOption,
	words: Pick<NoteWords, 'unknownOption' | 'unknownValue'>
): string {
	return allowed.length === 0
		? filled(words.unknownOption, { name: shortened(name) })
		: filled(words.unknownValue, {
				name,
				found: shortened(found),
				allowed: allowed.join(', ')
			});
}
