import type { Leaving, Outcome, Region } from '../../../../data/precedent-schema.ts';
import { mainHostOf, type Precedent, type Precedents } from '../../../../data/precedents.ts';
import type { Language } from '../../../../data/vocabulary.ts';
import { countryName } from '$lib/model/country-names';
import * as m from '$lib/paraglide/messages';
import { answerWord, leavingWord, outcomeWord } from './words.ts';

/** A country as a case names it. */
export interface CountryOfCase {
	readonly iso2: string;
	readonly name: string;
}

/** A source as a case cites it: readers follow it at once. */
export interface SourceOfCase {
	readonly publisher: string;
	/** Year of publication, where it is known. */
	readonly year: string | undefined;
	readonly url: string | undefined;
	readonly language: string;
	readonly grade: string;
	/** What a reader must know of it. */
	readonly note: string | undefined;
}

/** One ruler's way abroad and how it ended, in one language. */
export interface PrecedentView {
	readonly id: string;
	readonly ruler: string;
	readonly origin: CountryOfCase;
	readonly region: Region;
	readonly left: number;
	/** Whether power was lost or left after the cut. */
	readonly isLate: boolean;
	readonly leaving: Leaving;
	/** How he left, in words, where that is told apart. */
	readonly leavingWord: string | undefined;
	/** The hosts in order; the one that counts is `host`. */
	readonly way: readonly CountryOfCase[];
	readonly host: CountryOfCase;
	readonly outcome: Outcome;
	/** Outcome and year in words: `extradited, 1963`; `still there, last news 2025`. */
	readonly ending: string;
	/** Year of the outcome, or of the latest news; undefined where it is not known. */
	readonly ended: number | undefined;
	/** Who asked whom, and the answer, one each. */
	readonly requests: readonly string[];
	readonly note: string;
	readonly sources: readonly SourceOfCase[];
}

/** Every published case, oldest first. Call it where the language is the current one. */
export function precedentViews(precedents: Precedents, language: Language): PrecedentView[] {
	return precedents.cases.map((each) => precedentView(each, precedents, language));
}

function precedentView(
	precedent: Precedent,
	{ cut, sources }: Precedents,
	language: Language
): PrecedentView {
	const { id, ruler, region, left, leaving, hosts, outcome, year, asOf, requests } = precedent;
	const country = (iso2: string) => ({ iso2, name: countryName(iso2, language) });
	const word = outcomeWord(outcome);
	const ended = year ?? asOf;
	const ending =
		asOf !== undefined
			? m.precedent_as_of({ word, year: String(asOf) })
			: year !== undefined
				? m.precedent_in_year({ word, year: String(year) })
				: word;
	return {
		id,
		ruler: ruler[language],
		origin: country(precedent.origin),
		region,
		left,
		isLate: left > cut.year,
		leaving,
		leavingWord: leavingWord(leaving),
		way: hosts.map(country),
		// A published case has a host: data/precedent-rules.ts.
		host: country(mainHostOf(precedent) ?? precedent.origin),
		outcome,
		ending,
		ended,
		requests: requests.map(({ by, to, answer }) =>
			m.precedent_request({
				by: countryName(by, language),
				to: countryName(to, language),
				answer: answerWord(answer)
			})
		),
		note: precedent.note[language],
		sources: precedent.sources
			.flatMap((cited) => sources.find((source) => source.id === cited) ?? [])
			.map(({ publisher, published, url, language: tongue, grade, note }) => ({
				publisher,
				year: published?.slice(0, 4),
				url,
				language: tongue,
				grade,
				note: note?.[language]
			}))
	};
}
