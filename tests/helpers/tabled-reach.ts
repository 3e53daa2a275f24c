import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { CountryDistances, Measure } from '../../geo/distances.ts';
import type { LngLat } from '../../geo/lng-lat.ts';
import { vincentyKm } from '../unit/geo/vincenty.ts';
import { interfaceWords } from './interface-words.ts';

/*
 * What a page must say of a country, worked out from the tables as they lie in data/reach and from
 * the messages, by code of its own: none of this is what writes the pages.
 */

export type Language = 'en' | 'es';

/** A row as a page must print it; sentences in any order. */
export interface TabledRow {
	readonly tie: string;
	readonly word: string;
	readonly sentences: readonly string[];
	readonly facts: string;
	/** Ids of its sources. */
	readonly sources: readonly string[];
}

type Words = Readonly<Record<Language, string>>;
type When = string | number | undefined;

interface Row {
	readonly iso2: string;
	readonly grade: string;
	readonly sources: readonly string[];
	readonly checked: string;
	readonly note?: Words;
	readonly later?: readonly {
		readonly dated: string | number;
		readonly text: Words;
		readonly sources?: readonly string[];
	}[];
	readonly state?: string;
	readonly kind?: string;
	readonly since?: When;
	readonly signed?: When;
	readonly inForce?: When;
	readonly nationals?: string;
	readonly politicalOffence?: boolean;
	readonly citation?: string;
	readonly further?: readonly { readonly inForce: string | number }[];
	readonly listed?: boolean;
	readonly until?: When;
	readonly sitesSeen?: number;
	readonly personnel?: {
		readonly activeDuty: number;
		readonly civilian: number;
		readonly month: string;
	};
	readonly terrorismSponsor?: When;
	readonly dated?: string | number;
	readonly text?: Words;
	readonly sites?: readonly { readonly name: Words; readonly position: LngLat }[];
}

export interface TabledSource {
	readonly id: string;
	readonly title: string;
	readonly url?: string;
}

/** A file of YAML as it is written. */
export function yamlOf(path: string): unknown {
	return parse(readFileSync(path, 'utf8'));
}

const tables = Object.fromEntries(
	['extradition', 'assistance', 'rome', 'alliances', 'presence', 'sanctions', 'practice'].map(
		(name) => [name, yamlOf(`data/reach/${name}.yaml`) as Row[]]
	)
);

const messages = Object.fromEntries(
	(['en', 'es'] as const).map((language) => [language, interfaceWords(language)])
) as Record<Language, Record<string, string>>;

/** A message with its places filled. */
export function said(language: Language, key: string, places: Record<string, string> = {}): string {
	const text = messages[language][key];
	if (text === undefined) throw new Error(`There is no message ${key}`);
	return text.replace(/\{(\w+)\}/g, (_, name: string) => places[name] ?? `{${name}}`);
}

const months = {
	en: 'January February March April May June July August September October November December',
	es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'
};
const shortMonths = {
	en: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
	es: 'ene feb mar abr may jun jul ago sept oct nov dic'
};

/** A day as it stands alone, a year as it is. */
export function dayOf(when: string | number, language: Language, isShort = false): string {
	if (typeof when === 'number') return String(when);
	const [year = '', month = '', day = ''] = when.split('-');
	const name = (isShort ? shortMonths : months)[language].split(' ')[Number(month) - 1] ?? '';
	const joint = language === 'es' && !isShort ? ' de ' : ' ';
	return [String(Number(day)), name, year].join(joint);
}

/** A sentence of the messages with a day in it, or with a year. */
function dated(
	key: string,
	place: string,
	when: string | number,
	language: Language,
	places: Record<string, string> = {}
): string {
	const kind = typeof when === 'number' ? 'year' : 'day';
	return said(language, `${key}_${kind}`, { ...places, [place]: dayOf(when, language) });
}

/** A length rounded for print, in kilometres. */
function kmOf(km: number, language: Language): string {
	const whole = km >= 1000 ? Math.round(km / 10) * 10 : Math.round(km);
	const [thousands, rest] = [Math.floor(whole / 1000), String(whole % 1000).padStart(3, '0')];
	if (whole < 1000) return `${String(whole)} km`;
	if (language === 'en') return `${String(thousands)},${rest} km`;
	return whole < 10_000 ? `${String(whole)} km` : `${String(thousands)}.${rest} km`;
}

/** A measured distance in words; measured anew between its ends. */
export function measuredWord({ from, to, km }: Measure, language: Language): string {
	if (km === 0) return said(language, 'distance_touching');
	const anew = vincentyKm(from.position, to.position);
	if (anew < 4) return language === 'en' ? 'under 4 km' : 'menos de 4 km';
	return kmOf(anew, language);
}

/** The row of the soil: how far, and to where. */
function soilRow(measure: Measure, city: Words | undefined, language: Language): TabledRow {
	return {
		tie: 'measured',
		word: measuredWord(measure, language),
		sentences: [
			...(city ? [said(language, 'reach_from', { city: city[language] })] : []),
			said(language, 'reach_nearest', { place: measure.to.name[language] })
		],
		facts: '',
		sources: []
	};
}

type Sayings = Record<string, readonly [tie: string, key: string]>;

const treaty: Sayings = {
	'in-force': ['tied', 'reach_in_force'],
	dormant: ['partly', 'reach_dormant'],
	signed: ['partly', 'reach_signed_only'],
	none: ['free', 'reach_no_treaty']
};
const rome: Sayings = {
	party: ['tied', 'reach_rome_party'],
	leaving: ['partly', 'reach_rome_leaving'],
	withdrawn: ['free', 'reach_rome_withdrawn'],
	signatory: ['free', 'reach_rome_signatory'],
	'not-party': ['free', 'reach_rome_not_party']
};
const forces: Sayings = {
	base: ['tied', 'reach_presence_base'],
	standing: ['tied', 'reach_presence_standing'],
	access: ['partly', 'reach_presence_access'],
	none: ['free', 'reach_presence_none']
};
const sanctions: Sayings = {
	comprehensive: ['partly', 'reach_sanctions_comprehensive'],
	sectoral: ['partly', 'reach_sanctions_sectoral'],
	listed: ['partly', 'reach_sanctions_listed'],
	none: ['free', 'reach_sanctions_none']
};
const nationals: Record<string, string> = {
	surrendered: 'reach_nationals_surrendered',
	'may-refuse': 'reach_nationals_may_refuse',
	refused: 'reach_nationals_refused'
};
const alliances: Record<string, string> = {
	nato: 'reach_nato',
	'major-non-nato-ally': 'reach_mnna',
	'rio-treaty': 'reach_rio',
	'free-association': 'reach_free_association'
};
const allied: Sayings = Object.fromEntries(
	Object.entries(alliances).map(([kind, key]) => [kind, ['tied', key] as const])
);
const deeds: readonly [kind: string, key: string][] = [
	['sheltered', 'reach_practice_sheltered'],
	['refused', 'reach_practice_refused'],
	['handed-over', 'reach_practice_handed_over'],
	['returned', 'reach_practice_returned']
];

/** The days as of which pages show reach. */
export const days = {
	debate: (yamlOf('data/scenarios/maduro-exit/scenario.yaml') as { dated: string }).dated,
	latest: (yamlOf('data/reach/reach.yaml') as { knownUntil: string }).knownUntil
};

/** Whether a day or year has come by a day. */
function hasCome(when: string | number, day: string): boolean {
	return String(when) <= day.slice(0, String(when).length);
}

/** A row with what was added to it by a day. */
function amended({ later = [], ...row }: Row, day: string): Row {
	const known = later.filter(({ dated: when }) => hasCome(when, day));
	return { ...row, later: known, sources: [row, ...known].flatMap(({ sources = [] }) => sources) };
}

/** The rows that a page must print of a country as of a day, by id. */
export function tabledRows(
	iso2: string,
	distances: CountryDistances | undefined,
	language: Language,
	day: string
): Record<string, TabledRow> {
	const own = (table: string) =>
		(tables[table] ?? [])
			.filter((row) => row.iso2 === iso2)
			.filter((row) => hasCome(row.since ?? row.inForce ?? row.dated ?? 0, day))
			.map((row) => amended(row, day))
			.map(({ until, ...row }): Row =>
				until === undefined || !hasCome(until, day) ? row : { ...row, until }
			);
	const of = (table: string) => own(table).filter(({ until }) => until === undefined);
	const before = (table: string, sayings: Sayings) => endedOf(own(table), sayings, language);
	const since = (when: When, key = 'reach_since') =>
		when === undefined ? [] : [dated(key, 'when', when, language)];
	const romeRow = rowOf(of('rome'), rome, language, ({ state, since: when }) => [
		...(state === 'signatory' && when !== undefined
			? [dated('reach_signed', 'signed', when, language)]
			: since(when)),
		...before('rome', rome)
	]);
	const practice = practiceOf(of('practice'), language, distances === undefined);
	if (!distances) return { 'law-rome': romeRow, 'practice-cases': practice };
	const { capital, capitalToStates, countryToSoil } = distances;
	return {
		'soil-capital': soilRow(capitalToStates, capital.name, language),
		'soil-country': soilRow(countryToSoil, undefined, language),
		'law-extradition': extraditionOf(of('extradition'), before('extradition', treaty), language),
		'law-assistance': rowOf(of('assistance'), treaty, language, (row) => treatyDays(row, language)),
		'law-rome': romeRow,
		'presence-forces': rowOf(of('presence'), forces, language, (row) => [
			...since(row.since),
			...sitesOf(row.sites ?? [], capital, language),
			...countsOf(row, language),
			...before('presence', forces)
		]),
		'presence-alliance': allianceOf(of('alliances'), before('alliances', allied), language),
		'practice-cases': practice,
		'leverage-sanctions': rowOf(of('sanctions'), sanctions, language, (row) => [
			...since(row.since),
			...citedOf(row, language),
			...since(row.terrorismSponsor, 'reach_terrorism'),
			...before('sanctions', sanctions)
		])
	};
}

function rowOf(
	rows: readonly Row[],
	sayings: Sayings,
	language: Language,
	sentencesOf: (row: Row) => readonly string[]
): TabledRow {
	const [row] = rows;
	if (!row) return unknown(language);
	const [tie, key] = sayings[row.state ?? row.kind ?? ''] ?? ['', ''];
	return {
		tie,
		word: said(language, key),
		sentences: [...sentencesOf(row), ...notesOf([row], language)],
		...evidenceOf([row], language, tie !== 'free')
	};
}

function unknown(language: Language): TabledRow {
	return {
		tie: 'unknown',
		word: said(language, 'reach_unknown'),
		sentences: [],
		facts: '',
		sources: []
	};
}

function evidenceOf(rows: readonly Row[], language: Language, needsDay: boolean) {
	const isUndated =
		needsDay && rows.some((row) => (row.since ?? row.inForce ?? row.dated) === undefined);
	const worst = ['unverified', 'C', 'B', 'A'].find((grade) =>
		rows.some((row) => row.grade === grade)
	);
	const checked = [...rows].map((row) => row.checked).sort()[0] ?? '';
	return {
		facts: [
			...(isUndated ? [said(language, 'reach_row_undated')] : []),
			worst === 'unverified'
				? said(language, 'reach_row_unverified')
				: said(language, 'reach_row_grade', { grade: worst ?? '' }),
			said(language, 'reach_row_checked', { date: dayOf(checked, language, true) })
		].join(' · '),
		sources: [...new Set(rows.flatMap((row) => row.sources))]
	};
}

function notesOf(rows: readonly Row[], language: Language): string[] {
	return rows.flatMap(({ note, later = [] }) => [
		...(note ? [note[language]] : []),
		...later.map(({ text }) => text[language])
	]);
}

function treatyDays({ signed, inForce }: Row, language: Language): string[] {
	if (typeof signed === 'string' && typeof inForce === 'string') {
		const places = { signed: dayOf(signed, language), since: dayOf(inForce, language) };
		return [said(language, 'reach_signed_since', places)];
	}
	return [
		...(signed === undefined ? [] : [dated('reach_signed', 'signed', signed, language)]),
		...(inForce === undefined ? [] : [dated('reach_in_force_since', 'since', inForce, language)])
	];
}

function extraditionOf(
	rows: readonly Row[],
	before: readonly string[],
	language: Language
): TabledRow {
	const told = rowOf(rows, treaty, language, (row) => [
		...treatyDays(row, language),
		...citedOf(row, language),
		...(row.further ? [furtherOf(row.further, language)] : []),
		...(row.listed === false ? [said(language, 'reach_not_listed')] : []),
		...(row.nationals ? [said(language, nationals[row.nationals] ?? '')] : []),
		...(row.politicalOffence ? [said(language, 'reach_political_offence')] : []),
		...before
	]);
	const keepsOwn = rows[0]?.state === 'in-force' && rows[0].nationals === 'refused';
	return keepsOwn ? { ...told, tie: 'partly' } : told;
}

/** Sentences about what held until a day, where it reads differently from what holds now. */
function endedOf(rows: readonly Row[], sayings: Sayings, language: Language): string[] {
	const wordOf = ({ state, kind }: Row) => said(language, sayings[state ?? kind ?? '']?.[1] ?? '');
	const now = rows.filter(({ until }) => until === undefined).map(wordOf);
	return rows.flatMap((row) =>
		row.until === undefined || (sayings !== allied && now.includes(wordOf(row)))
			? []
			: [said(language, 'reach_ended', { when: dayOf(row.until, language), word: wordOf(row) })]
	);
}

function furtherOf(further: NonNullable<Row['further']>, language: Language): string {
	const days = [...new Set(further.map(({ inForce }) => dayOf(inForce, language)))];
	return said(language, 'reach_further', { days: listed(days, language) });
}

function citedOf({ citation }: Row, language: Language): string[] {
	return citation === undefined ? [] : [said(language, 'reach_citation', { citation })];
}

/** How old the list of sites is, and how many people were counted. */
function countsOf({ sitesSeen, personnel }: Row, language: Language): string[] {
	const count = (people: number) =>
		people < (language === 'es' ? 10_000 : 1000)
			? String(people)
			: String(people).replace(/(\d+)(\d{3})$/, language === 'es' ? '$1.$2' : '$1,$2');
	return [
		...(sitesSeen === undefined
			? []
			: [said(language, 'reach_sites_seen', { year: String(sitesSeen) })]),
		...(personnel
			? [
					said(language, 'reach_personnel', {
						month: dayOf(`${personnel.month}-01`, language).replace(/^1 (de )?/, ''),
						active: count(personnel.activeDuty),
						civilian: count(personnel.civilian)
					})
				]
			: [])
	];
}

function sitesOf(
	sites: NonNullable<Row['sites']>,
	capital: CountryDistances['capital'],
	language: Language
): string[] {
	const [nearest] = sites
		.map(({ name, position }) => ({ name, km: vincentyKm(capital.position, position) }))
		.sort((a, b) => a.km - b.km);
	if (!nearest) return [];
	const places = {
		site: nearest.name[language],
		city: capital.name[language],
		km: kmOf(nearest.km, language)
	};
	if (sites.length === 1) return [upperFirst(said(language, 'reach_one_site', places))];
	return [
		said(language, 'reach_sites', {
			sites: listed(
				sites.map(({ name }) => name[language]),
				language
			)
		}),
		said(language, 'reach_nearest_site', places)
	];
}

function allianceOf(
	rows: readonly Row[],
	before: readonly string[],
	language: Language
): TabledRow {
	if (rows.length === 0) return { ...unknown(language), sentences: before };
	const nameOf = ({ kind = '' }: Row) => said(language, alliances[kind] ?? '');
	const days = rows.flatMap((row) => {
		const cited = citedOf(row, language);
		if (row.since === undefined) return cited;
		return rows.length === 1
			? [dated('reach_since', 'when', row.since, language), ...cited]
			: [
					dated('reach_ally_since', 'when', row.since, language, { alliance: nameOf(row) }),
					...cited
				];
	});
	return {
		tie: 'tied',
		word: rows.map(nameOf).join(', '),
		sentences: [...days, ...before, ...notesOf(rows, language)],
		...evidenceOf(rows, language, true)
	};
}

function practiceOf(rows: readonly Row[], language: Language, own: boolean): TabledRow {
	if (rows.length === 0) return unknown(language);
	const has = (...kinds: string[]) => rows.some(({ kind = '' }) => kinds.includes(kind));
	const kept = has('sheltered', 'refused');
	const gaveUp = has('handed-over', 'returned');
	const words = deeds.filter(([kind]) => has(kind)).map(([, key]) => said(language, key));
	const word =
		words.length === 0
			? said(language, 'reach_practice_seized')
			: upperFirst(listed(words, language));
	return {
		tie: !own && kept ? (gaveUp ? 'partly' : 'free') : 'tied',
		word: own ? said(language, 'reach_practice_own') : word,
		sentences: [
			...rows.map(({ dated = '', text }) => `${dayOf(dated, language)}: ${text?.[language] ?? ''}`),
			...notesOf(rows, language)
		],
		...evidenceOf(rows, language, true)
	};
}

/** Joined by commas and, before the last, by “and”; in Spanish “e” before the sound of i. */
function listed(items: readonly string[], language: Language): string {
	const last = items.at(-1) ?? '';
	if (items.length < 2) return last;
	const joint = language === 'en' ? 'and' : /^h?i(?![ae])/i.test(last) ? 'e' : 'y';
	return `${items.slice(0, -1).join(', ')} ${joint} ${last}`;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
