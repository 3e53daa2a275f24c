import type { Dataset } from '../../../data/dataset.ts';
import type { Language } from '../../../data/vocabulary.ts';
import { roundLength } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';
import { distanceInWords } from '$lib/model/lengths';
import { formatLength, formatList } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { candidatesByDistance, type Candidate } from '$lib/model/candidates';
import { turnedOrder } from '$lib/model/turned-order';

/** What the story's data answer, a sentence or two to each that holds. */
export interface AnswerView {
	/** How far: who lies nearest and farthest, and an order that surprises. */
	readonly soil: readonly string[];
	/** What else reach is: who has no treaty or a dormant one, where bases stand. */
	readonly law: readonly string[];
}

/**
 * The answer in words, computed by rule: a rule whose condition does not hold says nothing. Call it
 * where the language is the current one.
 */
export function answerView(dataset: Dataset, geography: Geography, language: Language): AnswerView {
	const candidates = candidatesByDistance(dataset, geography);
	const rules = (...said: (string | undefined)[]) => said.filter((each) => each !== undefined);
	return {
		soil: rules(nearestAndFarthest(candidates, language), surprisingOrder(candidates, language)),
		law: rules(
			withoutTreaty(candidates, language),
			withDormantTreaty(candidates, language),
			withBases(candidates, language),
			candidates.length > 0 ? m.answer_caveat() : undefined
		)
	};
}

/** Nearest and farthest as printed; those that print alike share the place. */
function nearestAndFarthest(
	candidates: readonly Candidate[],
	language: Language
): string | undefined {
	const [first] = candidates;
	const last = candidates.at(-1);
	if (!first || !last) return undefined;
	const printed = (each: Candidate) => distanceInWords(each.distances.capitalToStates.km, language);
	const place = (at: Candidate) => {
		const all = candidates.filter((each) => printed(each) === printed(at));
		const countries = formatList(namesOf(all, language), language);
		const cities = formatList(citiesOf(all, language), language);
		const isOne = all.length === 1;
		return { km: printed(at), country: countries, countries, city: cities, cities, isOne };
	};
	const nearest = place(first);
	if (candidates.length === 1) {
		const { to } = first.distances.capitalToStates;
		return m.answer_only({ city: nearest.city, km: nearest.km, place: to.name[language] });
	}
	if (nearest.km === printed(last)) return m.answer_alike(nearest);
	const farthest = place(last);
	return [
		nearest.isOne ? m.answer_nearest(nearest) : m.answer_nearest_many(nearest),
		farthest.isOne ? m.answer_farthest(farthest) : m.answer_farthest_many(farthest)
	].join(' ');
}

/** An order that a flat map shows the wrong way round; the difference is that of the printed lengths. */
function surprisingOrder(candidates: readonly Candidate[], language: Language): string | undefined {
	const turned = turnedOrder(
		candidates.map(({ country, distances: { capitalToStates } }) => ({
			city: country.capital.name[language],
			place: capitalToStates.to.name[language],
			from: capitalToStates.from.position,
			to: capitalToStates.to.position,
			km: capitalToStates.km
		}))
	);
	if (!turned) return undefined;
	const { nearer, farther, isOverArctic } = turned;
	const difference = roundLength(farther.km) - roundLength(nearer.km);
	const words = {
		city: nearer.city,
		other: farther.city,
		place: nearer.place,
		km: m.km({ value: formatLength(difference, language) })
	};
	return isOverArctic ? m.answer_turned_arctic(words) : m.answer_turned(words);
}

function withoutTreaty(candidates: readonly Candidate[], language: Language): string | undefined {
	return saidOf(candidates, treatyIs('none'), language, {
		one: m.answer_no_treaty,
		many: m.answer_no_treaty_many
	});
}

function withDormantTreaty(
	candidates: readonly Candidate[],
	language: Language
): string | undefined {
	return saidOf(candidates, treatyIs('dormant'), language, {
		one: m.answer_dormant,
		many: m.answer_dormant_many
	});
}

function withBases(candidates: readonly Candidate[], language: Language): string | undefined {
	const based: Finding = ({ reach }) =>
		reach?.presence?.kind === 'base' ? reach.presence : undefined;
	return saidOf(candidates, based, language, { one: m.answer_bases, many: m.answer_bases });
}

/** The row of a table that makes a sentence hold for a candidate. */
type Finding = (candidate: Candidate) => { readonly grade: string } | undefined;

function treatyIs(state: 'none' | 'dormant'): Finding {
	return ({ reach }) => (reach?.extradition?.state === state ? reach.extradition : undefined);
}

/** A sentence on all for which a row is found; a name whose row is unverified says so. */
function saidOf(
	candidates: readonly Candidate[],
	finding: Finding,
	language: Language,
	words: Readonly<Record<'one' | 'many', (inputs: { countries: string }) => string>>
): string | undefined {
	const names = candidates.flatMap((candidate) => {
		const row = finding(candidate);
		if (!row) return [];
		const word = candidate.country.name[language];
		return [row.grade === 'unverified' ? m.layer_word_unverified({ word }) : word];
	});
	if (names.length === 0) return undefined;
	return words[names.length === 1 ? 'one' : 'many']({ countries: formatList(names, language) });
}

function namesOf(candidates: readonly Candidate[], language: Language): string[] {
	return candidates.map(({ country }) => country.name[language]);
}

function citiesOf(candidates: readonly Candidate[], language: Language): string[] {
	return candidates.map(({ country }) => country.capital.name[language]);
}
