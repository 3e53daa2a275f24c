import { loadScenario } from '../load.ts';
import { languages, type Language } from '../vocabulary.ts';
import { filled, type Words } from '../words.ts';
import { contentFault } from './content-fault.ts';
import { readScenario, readShared } from './read-scenario.ts';

/** Where the compiler of the interface's words writes its modules: one for each message, or for each language. */
const messages = /\/src\/lib\/paraglide\/messages\/[^/]+\.js$/;

/** Whether a module holds a message of the interface. */
export function isMessage(id: string): boolean {
	return messages.test(id);
}

/** Where a message's text of a language begins, or a place in it that a word fills. */
const languageOrPlace = new RegExp(
	`\\bconst (${languages.join('|')})_\\w+ =|\\[\\[\\w+\\.\\w+(?:\\|[^\\]]*)?\\]\\]\\.?`,
	'g'
);

/**
 * Puts the words of the story and of its court into the messages of the interface, as the messages
 * are bundled: what `npm run sync` compiles is the same for every story.
 */
export class StoryWords {
	readonly #directory: string;
	#words: Words | undefined;

	constructor(directory: string) {
		this.#directory = directory;
	}

	/** The words are read anew the next time. */
	forget(): void {
		this.#words = undefined;
	}

	/**
	 * A module of messages with every place filled; undefined for one that has none.
	 *
	 * @param fail ends the build with what is wrong
	 */
	filledIn(
		code: string,
		id: string,
		fail: (fault: string | ReturnType<typeof contentFault>) => never
	): string | undefined {
		if (!isMessage(id) || !code.includes('[[')) return undefined;
		const words = (this.#words ??= this.#read(fail));
		let language = languages.find((each) => id.endsWith(`/${each}.js`)) ?? languages[0];
		return code.replace(languageOrPlace, (found: string, begun: Language | undefined) => {
			if (begun !== undefined) {
				language = begun;
				return found;
			}
			return inTemplate(filled(found, language, words, (name) => fail(`${id}: ${name}`)));
		});
	}

	#read(fail: (fault: string | ReturnType<typeof contentFault>) => never): Words {
		const loaded = loadScenario(readScenario(this.#directory), readShared());
		if (!loaded.dataset) fail(contentFault(loaded.errors, this.#directory));
		return loaded.words ?? fail('The words of the court were not read.');
	}
}

/** A text as it stands in a template literal. */
function inTemplate(text: string): string {
	return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
