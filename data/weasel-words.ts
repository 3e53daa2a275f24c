import type { Language } from './vocabulary.ts';

/** Words that lend a claim a certainty which only its status may give it. */
const words: Readonly<Record<Language, readonly string[]>> = {
	en: [
		'confirm(?:s|ed|ation)?',
		'pro(?:ve[sdn]?|of)',
		'clearly',
		'certainly',
		'definitely',
		'obviously',
		'undoubtedly',
		'undeniabl[ey]',
		'indisputabl[ey]',
		'of course',
		'(?:no|without|beyond) doubt'
	],
	es: [
		'confirm(?:an?|ó|aron|ad[oa]s?|ación)',
		'prob(?:ó|aron|ad[oa]s?)',
		'demostr(?:ó|aron|ad[oa]s?)',
		'demuestran?',
		'claramente',
		'ciertamente',
		'obviamente',
		'evidentemente',
		'indudablemente',
		'innegable(?:mente)?',
		'indiscutible(?:mente)?',
		'por supuesto',
		'sin duda'
	]
};

const denials: Readonly<Record<Language, RegExp>> = {
	en: /^(?:no|not|nor|never|nothing|nobody|none|neither|without)$/i,
	es: /^(?:no|ni|nunca|nada|nadie|ningun[oa]?|ningún|sin)$/i
};

/** How many words before a word are looked at for one that denies it. */
const reachOfDenial = 6;

/**
 * The weasel words of a text, as written, in order. One that is denied is none: "nothing is
 * confirmed" claims less, not more.
 */
export function weaselWords(text: string, language: Language): string[] {
	const any = new RegExp(`(?<!\\p{L})(?:${words[language].join('|')})(?!\\p{L})`, 'giu');
	return [...text.matchAll(any)]
		.filter((match) => !isDenied(text.slice(0, match.index), language))
		.map(([word]) => word);
}

function isDenied(before: string, language: Language): boolean {
	const clause = before.split(/[.;:!?]/).at(-1) ?? '';
	const near = (clause.match(/\p{L}+/gu) ?? []).slice(-reachOfDenial);
	return near.some((word) => denials[language].test(word));
}
