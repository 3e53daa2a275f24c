import type { Jurisdiction } from './jurisdiction.ts';
import type { Scenario } from './schema.ts';
import type { Localized } from './values.ts';
import type { Language } from './vocabulary.ts';

/** Words that messages of the interface take in, by their place in a message: `court.soil`, `story.site`. */
export type Words = ReadonlyMap<string, Localized>;

/** What the court and the story are called, as they stand in the messages of data/text. */
export function wordsOf(scenario: Scenario, court: Jurisdiction): Words {
	const same = (text: string): Localized => ({ en: text, es: text });
	const nothing = same('');
	return new Map<string, Localized>([
		...named('court', court.words),
		['story.site', same(scenario.site)],
		['story.file', same(fileStem(scenario))],
		// Where no article is told of, nothing is told apart from it.
		...(scenario.article === undefined ? [['story.added', nothing] as const] : []),
		...named('story', scenario.words)
	]);
}

function named(
	group: string,
	words: Readonly<Record<string, Localized | undefined>>
): [string, Localized][] {
	return Object.entries(words).flatMap(([name, text]) =>
		text === undefined ? [] : [[`${group}.${name}`, text] satisfies [string, Localized]]
	);
}

/** What the names of a story's files begin with, so that those of two stories never meet. */
export function fileStem({ file, id }: Pick<Scenario, 'file' | 'id'>): string {
	return file ?? id;
}

const place = /\[\[(\w+\.\w+)(?:\|([^\]]*))?\]\](\.?)/g;

/**
 * A message with the story's and the court's words in their places: `[[court.soil]]`, with a capital
 * for `[[Court.soil]]`; behind a bar stands what is said where the story has no word of its own. A
 * word that ends with a full stop ends the sentence, too.
 *
 * @param missing is told of each place that nothing fills
 */
export function filled(
	message: string,
	language: Language,
	words: Words,
	missing: (name: string) => void = (name) => {
		throw new Error(`No story has the word [[${name}]] that a message asks for.`);
	}
): string {
	return message.replace(
		place,
		(whole, name: string, fallback: string | undefined, stop: string) => {
			const known = words.get(name.charAt(0).toLowerCase() + name.slice(1))?.[language] ?? fallback;
			if (known === undefined) {
				missing(name);
				return whole;
			}
			const isCapital = name.charAt(0) !== name.charAt(0).toLowerCase();
			const text = isCapital ? known.charAt(0).toLocaleUpperCase(language) + known.slice(1) : known;
			return text.endsWith('.') ? text : text + stop;
		}
	);
}
