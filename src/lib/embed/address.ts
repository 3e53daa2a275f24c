import type { Accent } from '$lib/model/embed-options';
import type { Layer } from '$lib/model/layers';
import { defaultView, type Theme, type View } from '$lib/model/options';
import { countryPath } from '$lib/model/page-place';
import { languagePath } from '$lib/model/text';
import type { Language } from '../../../data/vocabulary.ts';

/** What an editor chooses of an embed. What is left out takes its default. */
export interface EmbedChoices {
	readonly language: Language;
	/** ISO code of the country it opens on; the overview without one. */
	readonly country?: string | undefined;
	/** Two or three countries to open side by side. */
	readonly compare?: readonly string[] | undefined;
	readonly layer?: Layer | undefined;
	readonly view?: View | undefined;
	readonly theme?: Theme | undefined;
	readonly accent?: Accent | undefined;
	readonly letters?: 'own' | 'system' | undefined;
	readonly corners?: 'round' | 'square' | undefined;
	readonly plain?: boolean | undefined;
	readonly static?: boolean | undefined;
	readonly transparent?: boolean | undefined;
	/** `false` takes the buttons for view and zoom away. */
	readonly controls?: boolean | undefined;
}

/**
 * Address of the embed page that shows these choices.
 *
 * @param base the site's root, or that of a frozen copy, ending in a slash
 */
export function embedAddress(base: string, choices: EmbedChoices): string {
	const query = optionsOf(choices);
	const path = `${base}${languagePath(choices.language)}embed/${countryPath(choices.country)}`;
	return query.length === 0 ? path : `${path}?${new URLSearchParams(query).toString()}`;
}

/** Address of the full page that tells of the same; see embedAddress. */
export function pageAddress(
	base: string,
	{ language, country }: Pick<EmbedChoices, 'language' | 'country'>
): string {
	return base + languagePath(language) + countryPath(country);
}

/** The choices that differ from the default, as names and values of a query. */
export function optionsOf(choices: EmbedChoices): [name: string, value: string][] {
	const { compare, layer, view, theme, accent, letters, corners, controls } = choices;
	const words: [string, string | undefined, string?][] = [
		['view', view, defaultView],
		['theme', theme, 'auto'],
		['compare', compare?.join(',')],
		['layer', layer],
		['accent', accent, 'red'],
		['letters', letters, 'own'],
		['corners', corners, 'round'],
		['plain', choices.plain ? '1' : undefined],
		['static', choices.static ? '1' : undefined],
		['transparent', choices.transparent ? '1' : undefined],
		['controls', controls === false ? '0' : undefined]
	];
	return words.flatMap(([name, value, fallback]): [string, string][] =>
		value === undefined || value === '' || value === fallback ? [] : [[name, value]]
	);
}
