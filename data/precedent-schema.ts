import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Source } from './schema.ts';
import { Day, Iso2, Localized, Prose, Slug } from './values.ts';

/*
 * Precedents: rulers who lost or left power and lived abroad. data/precedents/precedents.yaml says
 * who counts, cases.yaml has a row for each time, sources.yaml what the rows cite.
 */

const Year = v.pipe(
	v.number('a year'),
	v.integer('a year'),
	v.minValue(1800, 'is a year of another age; allowed: 1800 to 2100'),
	v.maxValue(2100, 'is a year of another age; allowed: 1800 to 2100')
);

/** What holds for all cases: data/precedents/precedents.yaml. */
export const PrecedentsHead = knownKeys({
	title: Localized,
	/** Who counts as a ruler, and what as a precedent. */
	definition: Localized,
	/** What the shares may be taken for, and what not: who is missing, and how the cases were found. */
	caution: Localized,
	/** The first year of leaving power that is covered. */
	since: Year,
	/** The last day that the material reaches. */
	knownUntil: Day,
	/** The year up to which cases count as early, and what that year is. */
	cut: knownKeys({ year: Year, text: Localized })
});
export type PrecedentsHead = v.InferOutput<typeof PrecedentsHead>;

/**
 * How he left: `fled` lost power and the country at or near the same time; `left-later` left office
 * first; `corruption-case` was elected, and left over a corruption case.
 */
export const leavings = ['fled', 'left-later', 'corruption-case'] as const;
export type Leaving = (typeof leavings)[number];

/** How the first refuge ended, in the order in which readers meet them. */
export const outcomes = [
	'died-there',
	'still-there',
	'returned-freely',
	'expelled',
	'killed',
	'returned-and-tried',
	'extradited',
	'handed-to-tribunal',
	'seized',
	'unknown'
] as const;
export type Outcome = (typeof outcomes)[number];

export const regions = ['americas', 'europe', 'africa', 'middle-east', 'asia'] as const;
export type Region = (typeof regions)[number];

/** `unanswered` also covers an answer that was not found. */
const answers = ['refused', 'granted', 'unanswered'] as const;
export type Answer = (typeof answers)[number];

const Request = knownKeys({ by: Iso2, to: Iso2, answer: v.picklist(answers) });
export type Request = v.InferOutput<typeof Request>;

export const Case = knownKeys({
	id: Slug,
	ruler: Localized,
	origin: Iso2,
	/** Part of the world that the origin lies in. */
	region: v.picklist(regions),
	/** The year in which power was lost or left. */
	left: Year,
	leaving: v.picklist(leavings),
	/** Present-day states that took him in before the outcome, in order; an embassy is no host. */
	hosts: v.array(Iso2),
	/** The longest, or the last real refuge, where there were several hosts. */
	main: v.optional(Iso2),
	outcome: v.picklist(outcomes),
	/** Year of the outcome; left out where sources disagree, and of those who are still there. */
	year: v.optional(Year),
	/** Of those still there: the year of the latest news. */
	asOf: v.optional(Year),
	/** The host that handed him over, or tried him for others. */
	givenUpBy: v.optional(Iso2),
	requests: v.optional(v.array(Request), []),
	/** One or two sentences for readers. */
	note: v.optional(Localized),
	/** Host or ending was not seen in a source: not published. */
	draft: v.optional(v.literal(true)),
	/** Of a draft: what has been seen all the same. */
	seen: v.optional(v.array(v.picklist(['host', 'outcome'] as const)), []),
	/** Of a draft: what the desk goes by, from general knowledge; nobody else reads it. */
	lead: v.optional(Prose),
	/** Ids of data/precedents/case-sources.yaml. */
	sources: v.optional(v.array(Slug), []),
	/** Day on which somebody of the desk last looked at the row. */
	checked: Day
});
export type Case = v.InferOutput<typeof Case>;

/** A source of a case. Its title is left out where only its address and text were kept. */
export const CaseSource = knownKeys({ ...Source.entries, title: v.optional(Prose) });
export type CaseSource = v.InferOutput<typeof CaseSource>;
