import type { Plugin } from 'vite';
import { loadScenario } from '../load.ts';
import { languages, type Language } from '../vocabulary.ts';
import { filled, type Words } from '../words.ts';
import { contentFault } from './content-fault.ts';
import { readScenario, readShared, scenarioDirectory } from './read-scenario.ts';

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
export function wordsPlugin(directory = scenarioDirectory()): Plugin {
	let words: Words | undefined;
	return {
		name: 'salida-words',
		hotUpdate() {
			words = undefined;
		},
		transform(code, id) {
			if (!isMessage(id) || !code.includes('[[')) return undefined;
			if (!words) {
				const loaded = loadScenario(readScenario(directory), readShared());
				if (!loaded.dataset) this.error(contentFault(loaded.errors, directory));
				if (!loaded.words) this.error('The words of the court were not read.');
				words = loaded.words;
			}
			const known = words;
			let language = languages.find((each) => id.endsWith(`/${each}.js`)) ?? languages[0];
			return code.replace(languageOrPlace, (found: string, begun: Language | undefined) => {
				if (begun !== undefined) {
					language = begun;
					return found;
				}
				return inTemplate(filled(found, language, known, (name) => this.error(`${id}: ${name}`)));
			});
		}
	};
}

/** A text as it stands in a template literal. */
function inTemplate(text: string): string {
	return text.replace(/[\\`]|\$(?=\{)/g, '\\$&');
}
