import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Day, Iso2, Localized, Month, Position, Slug, YearOrDay } from './values.ts';

/*
 * The reach tables: what law, presence, practice and leverage tie each country of the world to the
 * courts of one jurisdiction. One table to a file of data/reach/; rows of a table are countries.
 */

/** What holds for all tables: data/reach/reach.yaml. */
export const ReachHead = knownKeys({
	/** Whose courts the tables measure the reach of. */
	jurisdiction: Iso2,
	title: Localized,
	/** What the tables are, what their grades mean, and what they leave out. */
	note: Localized,
	/** The last day the tables cover. */
	knownUntil: Day
});
export type ReachHead = v.InferOutput<typeof ReachHead>;

/** How sure a row is: the grades of sources, or a row that rests on general knowledge. */
export const rowGrades = ['A', 'B', 'C', 'unverified'] as const;
export type RowGrade = (typeof rowGrades)[number];

/** Where an official text stands: a series with volume or number. */
const Citation = v.pipe(v.string(), v.regex(/^[A-Z0-9][\w ,.()-]*\d[\w.]*$/, 'is not a citation'));

/** What came to be known of a row, or happened within it, on a later day. */
const Later = knownKeys({
	dated: YearOrDay,
	text: Localized,
	/** Ids of data/reach/sources.yaml, beside those of the row. */
	sources: v.optional(v.pipe(v.array(Slug), v.minLength(1, 'names no source')))
});

/** What every row of every table carries. */
const evidence = {
	iso2: Iso2,
	grade: v.picklist(rowGrades),
	/** Ids of data/reach/sources.yaml; an unverified row may name the list that ought to be opened. */
	sources: v.pipe(v.array(Slug), v.minLength(1, 'names no source')),
	/** Day on which somebody of the desk last looked at the row. */
	checked: Day,
	/** Since when the row holds; a treaty says it with `inForce`, a precedent with `dated`. Missing: no day is known. */
	since: v.optional(YearOrDay),
	/** The day from which the row holds no more; another row may begin with it. */
	until: v.optional(YearOrDay),
	/** Where the treaty, order or determination that the row rests on is printed. */
	citation: v.optional(Citation),
	/** What a reader must know of it: contested, replaced, partly in force. */
	note: v.optional(Localized),
	/** What was added later without ending the row, oldest first; not shown as of a day before it. */
	later: v.optional(v.pipe(v.array(Later), v.minLength(1)))
};

/** `dormant` is a treaty in force that has not been used in practice for decades. */
const extraditionStates = ['in-force', 'dormant', 'signed', 'none'] as const;
/** Whether a country gives up its own citizens under its law. */
const nationalsRules = ['surrendered', 'may-refuse', 'refused'] as const;

/** A treaty, protocol or exchange of notes beside the one that a row is of. */
const Instrument = knownKeys({
	signed: v.optional(YearOrDay),
	inForce: YearOrDay,
	citation: v.optional(Citation)
});

export const ExtraditionRow = knownKeys({
	...evidence,
	state: v.picklist(extraditionStates),
	signed: v.optional(YearOrDay),
	inForce: v.optional(YearOrDay),
	/** What the official list names besides, oldest first: earlier treaties, supplements, protocols. */
	further: v.optional(v.pipe(v.array(Instrument), v.minLength(1))),
	/** Whether the jurisdiction's official list of treaties names the country, where a row rests on that. */
	listed: v.optional(v.boolean()),
	nationals: v.optional(v.picklist(nationalsRules)),
	/** Whether the treaty excepts political offences. */
	politicalOffence: v.optional(v.boolean())
});
export type ExtraditionRow = v.InferOutput<typeof ExtraditionRow>;

const assistanceStates = ['in-force', 'signed', 'none'] as const;

/** Mutual legal assistance in criminal matters by treaty. */
export const AssistanceRow = knownKeys({
	...evidence,
	state: v.picklist(assistanceStates),
	signed: v.optional(YearOrDay),
	inForce: v.optional(YearOrDay)
});
export type AssistanceRow = v.InferOutput<typeof AssistanceRow>;

/** `leaving`: notice of withdrawal given and not yet in effect. */
const romeStates = ['party', 'leaving', 'withdrawn', 'signatory', 'not-party'] as const;

export const RomeRow = knownKeys({
	...evidence,
	state: v.picklist(romeStates)
});
export type RomeRow = v.InferOutput<typeof RomeRow>;

const allianceKinds = ['nato', 'major-non-nato-ally', 'rio-treaty', 'free-association'] as const;

export const AllianceRow = knownKeys({
	...evidence,
	kind: v.picklist(allianceKinds)
});
export type AllianceRow = v.InferOutput<typeof AllianceRow>;

/** `base`: permanent US installation; `standing`: forces stationed without one; `access`: agreed use only. */
const presenceKinds = ['base', 'standing', 'access', 'none'] as const;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const PresenceRow = knownKeys({
	...evidence,
	kind: v.picklist(presenceKinds),
	/** The installations a reader may have heard of, largest first. */
	sites: v.optional(v.array(knownKeys({ name: Localized, position: Position })), []),
	/** The year of the newest list in which we saw the sites named. */
	sitesSeen: v.optional(v.pipe(v.number(), v.integer())),
	/** An official count of people; it leaves out contingency operations, so that a low one proves nothing. */
	personnel: v.optional(knownKeys({ activeDuty: Count, civilian: Count, month: Month }))
});
export type PresenceRow = v.InferOutput<typeof PresenceRow>;

/** `comprehensive`: embargo on the country; `sectoral`: whole sectors; `listed`: named persons and firms. */
const sanctionsKinds = ['comprehensive', 'sectoral', 'listed', 'none'] as const;

export const SanctionsRow = knownKeys({
	...evidence,
	kind: v.picklist(sanctionsKinds),
	/** On the US list of state sponsors of terrorism since this year or day. */
	terrorismSponsor: v.optional(YearOrDay)
});
export type SanctionsRow = v.InferOutput<typeof SanctionsRow>;

const practiceKinds = ['sheltered', 'handed-over', 'refused', 'seized', 'returned'] as const;

/** One precedent; a country may have several. */
export const PracticeRow = knownKeys({
	...evidence,
	id: Slug,
	kind: v.picklist(practiceKinds),
	dated: YearOrDay,
	text: Localized
});
export type PracticeRow = v.InferOutput<typeof PracticeRow>;

/** The tables by name: each is a list of rows in `data/reach/<name>.yaml`. */
export const reachSchemas = {
	extradition: ExtraditionRow,
	assistance: AssistanceRow,
	rome: RomeRow,
	alliances: AllianceRow,
	presence: PresenceRow,
	sanctions: SanctionsRow,
	practice: PracticeRow
} as const;

export type ReachTableName = keyof typeof reachSchemas;

/** The names of the tables in the order in which a reader meets them. */
export const reachTableNames = Object.keys(reachSchemas) as ReachTableName[];
