import { filled } from './filled.ts';
import type { Fault } from './late-parts.ts';
import type { NoteWords } from './note-words.ts';

/** What did not come, in one sentence, and how often it was tried when that was more than once. */
export function faultText(faults: readonly Fault[], words: NoteWords): string {
	const parts = faults.map(({ part }) => words.parts[part]).join(', ');
	const tries = Math.max(...faults.map((fault) => fault.tries));
	return filled(tries > 1 ? words.faultAgain : words.fault, { parts, tries: String(tries) });
}
