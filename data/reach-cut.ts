import type { ReachTables } from './reach.ts';
import { reachTableNames } from './reach-schema.ts';
import { beginningOf, type TimedRow } from './reach-time.ts';
import type { Source } from './schema.ts';
import { isBefore, type Localized, type YearOrDay } from './values.ts';

/** What of a row may speak of a later day than the row itself. */
interface Row extends TimedRow {
	readonly state?: string;
	readonly sources: readonly string[];
	/** What happened, of a precedent. */
	readonly text?: Localized;
	readonly note?: Localized | undefined;
	readonly later?: readonly { readonly dated: YearOrDay; readonly sources?: readonly string[] }[];
	readonly further?: readonly { readonly inForce: YearOrDay }[] | undefined;
	readonly sites?: readonly unknown[];
	readonly sitesSeen?: number | undefined;
	readonly personnel?: { readonly month: string } | undefined;
	readonly terrorismSponsor?: YearOrDay | undefined;
}

/**
 * The reach tables as a story can know them: nothing in them is later than its last day. Rows that
 * begin later are left out, as are ends, notes, counts and sites that are of a later time, and the
 * sources that only those cite. A row whose beginning nobody knows is known from the day of its
 * oldest source on, or from the year in which its sites were seen; that there is no treaty, and who is
 * no party to a statute, has always been so where no row says otherwise.
 *
 * @param day the last day of the story's material, `YYYY-MM-DD`
 */
export function reachUntil(tables: ReachTables, day: string): ReachTables {
	if (day >= tables.knownUntil) return tables;
	const published = new Map(tables.sources.map((source) => [source.id, source.published]));
	const cut = Object.fromEntries(
		reachTableNames.map((name) => [
			name,
			(tables[name] as readonly Row[])
				.filter((row) => isKnown(row, day, published))
				.map((row) => without(row, day))
		])
	) as unknown as Pick<ReachTables, (typeof reachTableNames)[number]>;
	const cited = new Set(
		reachTableNames.flatMap((name) =>
			(cut[name] as readonly Row[]).flatMap(({ sources, later = [] }) => [
				...sources,
				...later.flatMap((each) => each.sources ?? [])
			])
		)
	);
	return {
		...tables,
		...cut,
		knownUntil: day,
		sources: tables.sources.filter(({ id }) => cited.has(id))
	};
}

function isKnown(
	row: Row,
	day: string,
	published: ReadonlyMap<string, Source['published']>
): boolean {
	// A precedent that is told up to a later day cannot be told of here.
	if (row.text && lastYearIn(row.text) > Number(day.slice(0, 4))) return false;
	const first = beginningOf(row);
	if (first !== undefined) return !isBefore(day, first);
	if (row.state === 'none' || row.state === 'not-party') return true;
	if (row.sitesSeen !== undefined && row.sitesSeen <= Number(day.slice(0, 4))) return true;
	const days = row.sources.flatMap((id) => published.get(id) ?? []).sort();
	return days[0] !== undefined && days[0] <= day;
}

function without(row: Row, day: string): Row {
	const isLater = (when: YearOrDay | undefined) => when !== undefined && isBefore(day, when);
	const { until, note, later, further, sites, sitesSeen, personnel, terrorismSponsor, ...rest } =
		row;
	const year = Number(day.slice(0, 4));
	const known = later?.filter(({ dated }) => !isLater(dated)) ?? [];
	const before = further?.filter(({ inForce }) => !isLater(inForce)) ?? [];
	const sitesAreLater = sitesSeen !== undefined && sitesSeen > year;
	return {
		...rest,
		...(!isLater(until) && until !== undefined && { until }),
		...(note && lastYearIn(note) <= year && { note }),
		...(known.length > 0 && { later: known }),
		...(before.length > 0 && { further: before }),
		...(sites && { sites: sitesAreLater ? [] : sites }),
		...(!sitesAreLater && sitesSeen !== undefined && { sitesSeen }),
		...(personnel && !isLater(personnel.month) && { personnel }),
		...(terrorismSponsor !== undefined && !isLater(terrorismSponsor) && { terrorismSponsor })
	};
}

/** The last year that a text names, in any language; 0 where it names none. */
function lastYearIn(text: Localized): number {
	const years = Object.values(text).flatMap((each) => each.match(/\b(?:1[89]|20|21)\d\d\b/g) ?? []);
	return Math.max(0, ...years.map(Number));
}
