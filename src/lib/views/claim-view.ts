import type { Dataset } from '../../../data/dataset.ts';
import type { Claim } from '../../../data/schema.ts';
import type { Bearing, Language, Section, Status } from '../../../data/vocabulary.ts';
import { attributionWord, basisWord } from '$lib/model/article-words';
import { bearingWord, statusWord } from '$lib/model/claim-words';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { sourceViews, type SourceView } from './source-view.ts';

/** A later finding beside a claim, ready to show. */
export interface CheckView {
	readonly bearing: Bearing;
	/** What the finding does to the claim, in a word. */
	readonly word: string;
	readonly text: string;
}

/** A claim with its verdict, its attribution and what speaks for and against it, in one language. */
export interface ClaimView {
	readonly id: string;
	readonly section: Section;
	/** How sure it is: the shape of the mark, and its word. */
	readonly status: Status;
	readonly statusWord: string;
	readonly text: string;
	/** Short for it in sight of every reader, where we have added it and the article does not say so. */
	readonly ours: string | undefined;
	/** Whether it is the article's or ours, in words; empty in a story without an article. */
	readonly basis: string;
	/** Who says so; that nobody is named, for a statement of the article; else nothing. */
	readonly attribution: string | undefined;
	/** Day it was made or published, `YYYY-MM-DD`, and as readers see it. */
	readonly dated: string;
	readonly day: string;
	/** Findings that contest or qualify it. */
	readonly counter: readonly CheckView[];
	/** Findings that support it. */
	readonly support: readonly CheckView[];
	/** Why it may rest on weak sources alone, where it does. */
	readonly weakSourcing: string | undefined;
	/** Its sources and those of the findings, each once, in the order of the method page. */
	readonly sources: readonly SourceView[];
}

/** A claim in one language. Call it where that language is the current one. */
export function claimView(dataset: Dataset, claim: Claim, language: Language): ClaimView {
	const isOurs = claim.basis === 'added';
	const basis = basisWord(claim);
	const checks = claim.checks.map(({ bearing, text }): CheckView => ({
		bearing,
		word: bearingWord(bearing),
		text: text[language]
	}));
	return {
		id: claim.id,
		section: claim.section,
		status: claim.status,
		statusWord: statusWord(claim.status),
		text: claim.text[language],
		ours: isOurs && basis !== '' ? m.attribution_added_mark() : undefined,
		basis,
		attribution: attributionWord(claim, language),
		dated: claim.dated,
		day: formatDay(claim.dated, language, 'short'),
		counter: checks.filter(({ bearing }) => bearing !== 'supports'),
		support: checks.filter(({ bearing }) => bearing === 'supports'),
		weakSourcing: claim.weakSourcing?.[language],
		sources: sourceViews(dataset, [
			...claim.sources,
			...claim.checks.flatMap(({ sources }) => sources)
		])
	};
}

/** Claims in one language, in their order. Call it where that language is the current one. */
export function claimViews(
	dataset: Dataset,
	claims: readonly Claim[],
	language: Language
): ClaimView[] {
	return claims.map((claim) => claimView(dataset, claim, language));
}
