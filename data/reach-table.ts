import type { Dataset } from './dataset.ts';
import { reachDays, reachOf, type CountryReach } from './reach.ts';
import type { LaterRemark } from './reach-later.ts';
import { beginningOf, type TimedRow } from './reach-time.ts';
import { cellsOf, columnsOf } from './text-columns.ts';
import type { Localized, YearOrDay } from './values.ts';
import { languages } from './vocabulary.ts';

/** What every subject's columns end with. */
interface Evidence {
	readonly grade: string;
	readonly sources: readonly string[];
	readonly note?: Localized | undefined;
	readonly later?: readonly LaterRemark[] | undefined;
}

/** What rows of any subject have as of a day. */
interface DatedRow extends Evidence, TimedRow {
	readonly state?: string;
	readonly kind?: string;
}

/** What rows of any subject have that ended. */
interface Ended {
	readonly state?: string;
	readonly kind?: string;
	readonly until?: YearOrDay | undefined;
}

/**
 * One row per country, its heading first, a group of columns per subject as of the latest day known,
 * and, from `debate_day` on, what each said as of the debate's day. An empty cell in the first
 * column of a group says that it is not established. Lists are parted by spaces, or by lines where
 * they are texts. Empty but for its heading when the dataset has no reach tables.
 */
export function reachTable({ names, reach, scenario }: Dataset): string[][] {
	const header = [
		...['iso2', 'iso3', ...columnsOf('name')],
		...['extradition', 'extradition_signed', 'extradition_in_force'],
		...['extradition_nationals', 'extradition_political_offence'],
		...evidenceColumns('extradition'),
		...['assistance', 'assistance_signed', 'assistance_in_force'],
		...evidenceColumns('assistance'),
		...['rome', 'rome_since', ...evidenceColumns('rome')],
		...['alliances', 'alliances_since', ...evidenceColumns('alliances')],
		...['presence', ...columnsOf('presence_sites'), ...evidenceColumns('presence')],
		...['sanctions', 'sanctions_terrorism_sponsor', ...evidenceColumns('sanctions')],
		...columnsOf('practice'),
		'practice_sources',
		...['extradition_citation', 'extradition_further_in_force', 'extradition_listed'],
		...['presence_sites_seen', 'presence_active_duty', 'presence_civilian', 'presence_counted'],
		...['sanctions_since', 'sanctions_citation', 'alliances_citation', 'before'],
		...['presence_since', 'latest_day', 'debate_day'],
		...debated.flatMap((subject) => [
			`debate_${subject}`,
			`debate_${subject}_since`,
			`debate_${subject}_grade`,
			`debate_${subject}_sources`
		]),
		...columnsOf('debate_practice'),
		'debate_practice_sources'
	];
	if (!reach) return [header];
	const { debate, latest } = reachDays(scenario, reach);
	const rows = names.map(({ iso2, iso3, name }) => [
		...[iso2, iso3 ?? '', ...cellsOf(name)],
		...reachCells(reachOf(reach, iso2, latest)),
		...[latest, debate],
		...debateCells(reachOf(reach, iso2, debate))
	]);
	return [header, ...rows];
}

/** The subjects that have a value, a beginning and a grade as of the debate's day. */
const debated = [
	'extradition',
	'assistance',
	'rome',
	'alliances',
	'presence',
	'sanctions'
] as const;

function debateCells(reach: CountryReach): string[] {
	return [
		...debated.flatMap((subject) => {
			const held: readonly DatedRow[] = [reach[subject] ?? []].flat();
			const since = held.map((row) => dateCell(beginningOf(row)) || (held.length > 1 ? '?' : ''));
			return [
				held.map(({ state, kind }) => state ?? kind ?? '').join(' '),
				since.join(' '),
				held.map(({ grade }) => grade).join(' '),
				idsOf(held)
			];
		}),
		...practiceCells(reach),
		idsOf(reach.practice)
	];
}

function reachCells(reach: CountryReach): string[] {
	const { extradition, assistance, rome, alliances, presence, sanctions, practice } = reach;
	return [
		...[extradition?.state ?? '', dateCell(extradition?.signed), dateCell(extradition?.inForce)],
		...[extradition?.nationals ?? '', String(extradition?.politicalOffence ?? '')],
		...evidenceCells(extradition),
		...[assistance?.state ?? '', dateCell(assistance?.signed), dateCell(assistance?.inForce)],
		...evidenceCells(assistance),
		...[rome?.state ?? '', dateCell(rome?.since), ...evidenceCells(rome)],
		alliances.map(({ kind }) => kind).join(' '),
		alliances.map(({ since }) => dateCell(since) || '?').join(' '),
		...evidenceCells(...alliances),
		presence?.kind ?? '',
		...languages.map((language) =>
			(presence?.sites ?? []).map(({ name }) => name[language]).join('\n')
		),
		...evidenceCells(presence),
		...[sanctions?.kind ?? '', dateCell(sanctions?.terrorismSponsor)],
		...evidenceCells(sanctions),
		...practiceCells(reach),
		idsOf(practice),
		extradition?.citation ?? '',
		(extradition?.further ?? []).map(({ inForce }) => dateCell(inForce)).join(' '),
		String(extradition?.listed ?? ''),
		String(presence?.sitesSeen ?? ''),
		String(presence?.personnel?.activeDuty ?? ''),
		String(presence?.personnel?.civilian ?? ''),
		presence?.personnel?.month ?? '',
		dateCell(sanctions?.since),
		sanctions?.citation ?? '',
		alliances.map(({ citation }) => citation ?? '?').join('\n'),
		endedCell(reach),
		dateCell(presence?.since)
	];
}

/** The precedents, a line each: `sheltered (2013): …`. */
function practiceCells({ practice }: CountryReach): string[] {
	return languages.map((language) =>
		practice
			.map(({ kind, dated, text }) => `${kind} (${dateCell(dated)}): ${text[language]}`)
			.join('\n')
	);
}

/** What held until some day, a line each: `rome party (until 2026-07-24)`. */
function endedCell({ ended }: CountryReach): string {
	return Object.entries(ended ?? {})
		.flatMap(([subject, rows]: [string, readonly Ended[]]) =>
			rows.map(
				({ state, kind, until }) => `${subject} ${state ?? kind ?? ''} (until ${dateCell(until)})`
			)
		)
		.join('\n');
}

function evidenceColumns(subject: string): string[] {
	return [`${subject}_grade`, `${subject}_sources`, ...columnsOf(`${subject}_note`)];
}

function evidenceCells(...rows: readonly (Evidence | undefined)[]): string[] {
	const known = rows.filter((row) => row !== undefined);
	const notes = languages.map((language) =>
		known
			.flatMap(({ note, later = [] }) => [note, ...later.map(({ text }) => text)])
			.flatMap((remark) => remark?.[language] ?? [])
			.join('\n')
	);
	return [known.map(({ grade }) => grade).join(' '), idsOf(known), ...notes];
}

function idsOf(rows: readonly Evidence[]): string {
	return [...new Set(rows.flatMap(({ sources }) => sources))].join(' ');
}

function dateCell(date: YearOrDay | undefined): string {
	return date === undefined ? '' : String(date);
}
