import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Day, Iso2, Localized, Position, Prose, Slug, WebAddress, YearOrDay } from './values.ts';
import { bases, bearings, grades, readings, sections, standings, statuses } from './vocabulary.ts';

export const Source = knownKeys({
	id: Slug,
	publisher: Prose,
	title: Prose,
	/** Day of publication; left out where the source carries none. */
	published: v.optional(Day),
	/** BCP 47 tag of the source's own language. */
	language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, 'is not a language tag')),
	url: v.optional(WebAddress),
	archive: v.optional(WebAddress),
	grade: v.picklist(grades),
	reading: v.picklist(readings),
	/** Day on which somebody of the desk last looked at it. */
	checked: Day,
	/** What a reader must know of it: a copy, a second-hand report, a state outlet. */
	note: v.optional(Localized)
});
export type Source = v.InferOutput<typeof Source>;

const SourceIds = v.pipe(v.array(Slug), v.minLength(1, 'names no source'));

const Check = knownKeys({
	bearing: v.picklist(bearings),
	text: Localized,
	/** Day the finding speaks of or was published. */
	dated: Day,
	sources: SourceIds
});
export type Check = v.InferOutput<typeof Check>;

export const Claim = knownKeys({
	id: Slug,
	section: v.picklist(sections),
	/** Whether the story’s article says it, or somebody else did and the desk added it. */
	basis: v.optional(v.picklist(bases), 'added'),
	/** The desk's own number for a statement of the article, such as AR-R1. */
	article: v.optional(
		v.pipe(v.string(), v.regex(/^AR-[A-Z]\d+$/, 'is not an article number such as AR-R1'))
	),
	status: v.picklist(statuses),
	text: Localized,
	/** Who says so, in the source's own terms; left out where the article names nobody. */
	attribution: v.optional(Localized),
	/** Day the claim was made or published. */
	dated: Day,
	/** Day the desk last checked it. */
	checked: Day,
	sources: SourceIds,
	/** Explains, in sight of the reader, why a claim may rest on grade C sources alone. */
	weakSourcing: v.optional(Localized),
	checks: v.optional(v.array(Check), []),
	/** Made up by `npm run new-story` to show the form; a site with an address tells none. */
	example: v.optional(v.literal(true))
});
export type Claim = v.InferOutput<typeof Claim>;

const Place = knownKeys({ name: Localized, position: Position });
export type Place = v.InferOutput<typeof Place>;

export const Country = knownKeys({
	iso2: Iso2,
	name: Localized,
	capital: Place,
	/** Where the country's name goes when its capital is not the place for it. */
	anchor: v.optional(Position),
	/** Present on candidates only; the origin and the court's country have none. */
	standing: v.optional(v.picklist(standings)),
	/** One line under the name. Never says more than the claims do. */
	headline: Localized,
	/** Says plainly why a dossier is lopsided, where it is. */
	balance: v.optional(Localized),
	claims: v.array(Claim)
});
export type Country = v.InferOutput<typeof Country>;

export const Event = knownKeys({
	id: Slug,
	/** The day, or the first day of a span. */
	dated: Day,
	until: v.optional(Day),
	/** Only announced for a day that the material does not reach; its outcome is not known to us. */
	scheduled: v.optional(v.literal(true)),
	status: v.picklist(statuses),
	text: Localized,
	/** A few words for the picture of the timeline; main events have some. */
	label: v.optional(Localized),
	/** Countries this event speaks of. */
	countries: v.optional(v.array(Iso2), []),
	sources: SourceIds
});
export type Event = v.InferOutput<typeof Event>;

/** Somebody named a country that is no candidate as a possible destination. */
export const Mention = knownKeys({
	iso2: Iso2,
	/** Who named it, and how far: a sentence. */
	text: Localized,
	/** When the country was named, or when that was published: a year where no more is known. */
	dated: YearOrDay,
	sources: SourceIds
});
export type Mention = v.InferOutput<typeof Mention>;

/** An aircraft type and how far its maker, or others, say that it flies without a stop. */
export const Aircraft = v.strictObject({
	id: Slug,
	name: Prose,
	/** Shortest and longest published range, km. */
	rangeKm: v.pipe(
		v.strictTuple([v.pipe(v.number(), v.minValue(500)), v.pipe(v.number(), v.maxValue(20_000))]),
		v.check(([least, most]) => least <= most, 'has its longer range first')
	),
	note: v.optional(Localized),
	sources: SourceIds
});
export type Aircraft = v.InferOutput<typeof Aircraft>;

/** What a story calls its standings, their strokes on the map, and where its claims come from. */
const StoryWords = knownKeys({
	destination: v.optional(Localized),
	/** What the legend says of the arc. */
	destinationStroke: v.optional(Localized),
	facilitator: v.optional(Localized),
	facilitatorStroke: v.optional(Localized),
	discarded: v.optional(Localized),
	discardedStroke: v.optional(Localized),
	/** Said of a claim of the article that names nobody. */
	unattributed: v.optional(Localized),
	/** Said of a claim that the article makes. */
	fromArticle: v.optional(Localized),
	/** Said of a country that is no candidate and that nobody named. */
	untold: v.optional(Localized)
});

const Correction = knownKeys({ dated: Day, text: Localized });

export const Scenario = knownKeys({
	id: Slug,
	/** Version of the content schema this scenario is written for. */
	schema: v.literal(1),
	title: Localized,
	/** One or two sentences under the title. */
	standfirst: Localized,
	/** The day the story is told as of. */
	dated: Day,
	/** The last day the desk's material covers. */
	knownUntil: Day,
	/** The article the claims come from; a story may have none. */
	article: v.optional(Slug),
	/** What the site calls itself, in titles and citations. */
	site: v.optional(Prose, 'Salida'),
	/** What the names of its files begin with; left out, its id. */
	file: v.optional(Slug),
	/** What this story calls things, where the interface has another word. */
	words: v.optional(StoryWords, {}),
	/** The banner on every view: what this is, and how the question ended. */
	epilogue: knownKeys({ dated: Day, short: Localized, text: Localized, sources: SourceIds }),
	/** Whose departure the story is about, as a label at the origin names them. */
	subject: v.optional(Localized),
	/** Where the arcs start. */
	origin: Iso2,
	/** Whose courts reach is measured from. */
	jurisdiction: Iso2,
	/** Candidates in reading order. */
	candidates: v.pipe(v.array(Iso2), v.minLength(1, 'names no candidate')),
	/** Countries that the method page measures for comparison. */
	comparators: v.optional(v.array(Iso2), []),
	/** Aircraft that could be thought of for the way there. */
	aircraft: v.optional(v.array(Aircraft), []),
	/** Whether the story asks where fallen rulers went: then it has the table of data/precedents/. */
	precedents: v.optional(v.literal(true)),
	/** Claims about the whole debate rather than one country. */
	claims: v.optional(v.array(Claim), []),
	/** How claims are chosen, where the material ends, what is not known: one paragraph each. */
	notes: v.optional(v.array(knownKeys({ id: Slug, heading: Localized, text: Localized })), []),
	corrections: v.optional(v.array(Correction), [])
});
export type Scenario = v.InferOutput<typeof Scenario>;
