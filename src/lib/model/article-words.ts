import type { Dataset } from '../../../data/dataset.ts';
import type { Claim } from '../../../data/schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { formatDay } from './text.ts';

type Line = (inputs: { publisher: string; date: string }) => string;

/**
 * The line that credits the story’s article and its other sources, of a page, a frame or a picture;
 * without an article, the sources alone. Call it where the language is the current one.
 */
export function creditLine(
	{ scenario, sources }: Pick<Dataset, 'scenario' | 'sources'>,
	language: Language,
	kind: 'page' | 'embed' | 'picture'
): string {
	const [withArticle, alone]: readonly [Line, () => string] = {
		page: [m.source_line, m.source_line_alone] as const,
		embed: [m.embed_credit, m.embed_credit_alone] as const,
		picture: [m.picture_source, m.picture_source_alone] as const
	}[kind];
	const article = sources.find(({ id }) => id === scenario.article);
	if (!article) return alone();
	const date = formatDay(article.published ?? scenario.dated, language);
	return withArticle({ publisher: article.publisher, date });
}

/** Whose statement a claim is, the article’s or one that was added; nothing where there is no article. */
export function basisWord({ basis }: Pick<Claim, 'basis'>): string {
	return basis === 'article' ? m.attribution_article() : m.attribution_added();
}

/** Who says so; of a statement of the article that names nobody, just that. */
export function attributionWord(
	{ attribution, basis }: Pick<Claim, 'attribution' | 'basis'>,
	language: Language
): string | undefined {
	return attribution?.[language] ?? (basis === 'article' ? m.attribution_none() : undefined);
}
