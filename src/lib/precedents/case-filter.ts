import type { CaseFacts, PrecedentsFacts } from './case-facts.ts';

/** Which cases a reader asks for; a part left out asks for all. */
export interface CaseFilter {
	/** ISO code of any host on the way. */
	readonly host?: string;
	readonly outcome?: string;
	readonly era?: 'early' | 'late';
	readonly region?: string;
	/** Years in which power was lost or left, both included. */
	readonly from?: number;
	readonly to?: number;
}

/** What an address asks for. */
export interface CaseAddress {
	readonly filter: CaseFilter;
	/** Id of the case that is open. */
	readonly open: string | undefined;
	/** What names nothing here; the rest counts as if it were not there. */
	readonly unknown: readonly string[];
}

export const filterKeys = ['host', 'outcome', 'era', 'region', 'from', 'to'] as const;
type FilterKey = (typeof filterKeys)[number];

/**
 * Reads a hash such as `#/?host=ru&era=late` or `#/case/erich-honecker?host=ru`. Never throws: what is
 * unknown is left out, and named.
 */
export function parseCaseAddress(hash: string, facts: PrecedentsFacts): CaseAddress {
	const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
	const unknown: string[] = [];
	const id = /^\/case\/(.+)$/.exec(path)?.[1];
	const open = facts.cases.find((each) => each.id === id)?.id;
	if (!['', '/'].includes(path) && open === undefined) unknown.push(path);
	const filter: Partial<Record<FilterKey, string | number>> = {};
	for (const [key, value] of new URLSearchParams(query)) {
		const name = filterKeys.find((known) => known === key);
		const known = name && knownValue(name, value, facts);
		if (known === undefined) unknown.push(`${key}=${value}`);
		else if (name) filter[name] = known;
	}
	return { filter: filter as CaseFilter, open, unknown };
}

function knownValue(
	key: FilterKey,
	value: string,
	{ cases, first, last }: PrecedentsFacts
): string | number | undefined {
	if (key === 'from' || key === 'to') {
		const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
		return year >= first && year <= last ? year : undefined;
	}
	const has = {
		host: () => cases.some(({ hosts }) => hosts.includes(value)),
		outcome: () => cases.some(({ outcome }) => outcome === value),
		region: () => cases.some(({ region }) => region === value),
		era: () => value === 'early' || value === 'late'
	}[key];
	return has() ? value : undefined;
}

/** The hash of a filter and an open case; what `parseCaseAddress` reads. */
export function formatCaseAddress(filter: CaseFilter, open: string | undefined): string {
	const query = new URLSearchParams(
		filterKeys.flatMap((key) => {
			const value = filter[key];
			return value === undefined ? [] : [[key, String(value)]];
		})
	).toString();
	return `#${open === undefined ? '/' : `/case/${open}`}${query === '' ? '' : `?${query}`}`;
}

/** Whether a case is one of those asked for. */
export function matches(each: CaseFacts, filter: CaseFilter, cutYear: number): boolean {
	const { host, outcome, era, region, from, to } = filter;
	return (
		(host === undefined || each.hosts.includes(host)) &&
		(outcome === undefined || each.outcome === outcome) &&
		(region === undefined || each.region === region) &&
		(era === undefined || (era === 'late') === each.left > cutYear) &&
		(from === undefined || each.left >= from) &&
		(to === undefined || each.left <= to)
	);
}
