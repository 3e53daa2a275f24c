import { readFileSync } from 'node:fs';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';
import type { Language } from '../../data/vocabulary.ts';
import { filled, type Words } from '../../data/words.ts';

let words: Words | undefined;

/** Messages of a language by key, with the words of the story that is built. */
export function interfaceWords(language: Language): Readonly<Record<string, string>> {
	words ??= storyWords();
	const known = words;
	const all = JSON.parse(readFileSync(`data/text/${language}.json`, 'utf8')) as Record<
		string,
		string
	>;
	return Object.fromEntries(
		Object.entries(all)
			.filter(([key]) => !key.startsWith('$'))
			.map(([key, text]) => [key, filled(text, language, known)])
	);
}

function storyWords(): Words {
	const loaded = loadScenario(readScenario(scenarioDirectory()), readShared());
	if (!loaded.dataset || !loaded.words) throw new Error(JSON.stringify(loaded.errors));
	return loaded.words;
}
