import { AsyncLocalStorage } from 'node:async_hooks';
import { languages, type Language } from '../../../data/vocabulary.ts';

const current = new AsyncLocalStorage<Language>();

/** The language in which words are given while a page is rendered. */
export function currentLanguage(): Language {
	return current.getStore() ?? languages[0];
}

/** Runs something in a language, and all that it calls and awaits. */
export function speaking<Result>(language: Language, run: () => Result): Result {
	return current.run(language, run);
}
