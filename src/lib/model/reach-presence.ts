import type { AllianceRow, PresenceRow } from '../../../data/reach-schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { Capital } from '../../../geo/distances.ts';
import { geodesicKm } from '../../../geo/geodesic.ts';
import * as m from '$lib/paraglide/messages';
import {
	capitalized,
	datedSentence,
	citationSentences,
	earliestCheck,
	endedSentences,
	heldRow,
	remarksOf,
	sinceSentence,
	unknownRow,
	weakestGrade,
	type ReachRow,
	type Tie
} from './reach-row.ts';
import { formatCount, formatLength, formatList, formatWholeMonth } from './text.ts';

/** Forces of the jurisdiction in the country, and how far the nearest named site is from its capital. */
export function presenceRow(
	row: PresenceRow | undefined,
	capital: Capital,
	language: Language,
	ended?: readonly PresenceRow[]
): ReachRow {
	const place = {
		id: 'presence-forces',
		dimension: 'presence',
		label: m.reach_forces()
	} as const;
	if (!row) return unknownRow(place);
	const ties: Record<PresenceRow['kind'], Tie> = {
		base: 'tied',
		standing: 'tied',
		access: 'partly',
		none: 'free'
	};
	const word = presenceWord(row.kind);
	const sentences = [
		...(row.since === undefined ? [] : [sinceSentence(row.since, language)]),
		...sitesOf(row.sites, capital, language),
		...countsOf(row, language),
		...endedSentences(ended, ({ kind }) => presenceWord(kind), { word, language })
	];
	return heldRow(place, row, { tie: ties[row.kind], word, sentences }, language);
}

/** How old the names of the sites are, and how many people were counted. */
function countsOf({ sitesSeen, personnel }: PresenceRow, language: Language): string[] {
	return [
		...(sitesSeen === undefined ? [] : [m.reach_sites_seen({ year: String(sitesSeen) })]),
		...(personnel
			? [
					m.reach_personnel({
						month: formatWholeMonth(personnel.month, language),
						active: formatCount(personnel.activeDuty, language),
						civilian: formatCount(personnel.civilian, language)
					})
				]
			: [])
	];
}

/** The named sites, and how far the nearest is from the capital; of a single one in one sentence. */
function sitesOf(sites: PresenceRow['sites'], capital: Capital, language: Language): string[] {
	const nearest = nearestOf(sites, capital);
	if (!nearest) return [];
	const place = {
		site: nearest.name[language],
		city: nearest.city[language],
		km: m.km({ value: formatLength(nearest.km, language) })
	};
	if (sites.length === 1) return [capitalized(m.reach_one_site(place), language)];
	const names = sites.map(({ name }) => name[language]);
	return [m.reach_sites({ sites: formatList(names, language) }), m.reach_nearest_site(place)];
}

/** The word for a kind of presence. */
function presenceWord(kind: PresenceRow['kind']): string {
	return {
		base: m.reach_presence_base,
		standing: m.reach_presence_standing,
		access: m.reach_presence_access,
		none: m.reach_presence_none
	}[kind]();
}

function nearestOf(sites: PresenceRow['sites'], { name: city, position }: Capital) {
	return sites
		.map(({ name, position: site }) => ({ name, city, km: geodesicKm(position, site) }))
		.sort((a, b) => a.km - b.km)[0];
}

/** Alliances with the jurisdiction, in one row. */
export function allianceRow(
	rows: readonly AllianceRow[],
	language: Language,
	ended?: readonly AllianceRow[]
): ReachRow {
	const place = {
		id: 'presence-alliance',
		dimension: 'presence',
		label: m.reach_alliance()
	} as const;
	const [first, ...more] = rows;
	const before = endedSentences(ended, ({ kind }) => allianceWord(kind), { word: '', language });
	if (!first) return { ...unknownRow(place), text: before.join(' ') };
	const words = rows.map(({ kind }) => allianceWord(kind));
	const sinceOf = (kind: AllianceRow['kind'], since: number | string) => {
		const alliance = allianceWord(kind);
		return more.length === 0
			? sinceSentence(since, language)
			: datedSentence(since, language, {
					day: (when) => m.reach_ally_since_day({ alliance, when }),
					year: (when) => m.reach_ally_since_year({ alliance, when })
				});
	};
	const since = rows.flatMap((row) => [
		...(row.since === undefined ? [] : [sinceOf(row.kind, row.since)]),
		...citationSentences(row),
		...(row === first ? [] : remarksOf(row, language))
	]);
	const evidence = {
		...first,
		grade: weakestGrade(rows),
		sources: [...new Set(rows.flatMap((row) => row.sources))],
		checked: earliestCheck(rows) ?? first.checked,
		since: rows.every((row) => row.since !== undefined) ? first.since : undefined
	};
	return heldRow(
		place,
		evidence,
		{ tie: 'tied', word: words.join(', '), sentences: [...since, ...before] },
		language
	);
}

function allianceWord(kind: AllianceRow['kind']): string {
	return {
		nato: m.reach_nato,
		'major-non-nato-ally': m.reach_mnna,
		'rio-treaty': m.reach_rio,
		'free-association': m.reach_free_association
	}[kind]();
}
