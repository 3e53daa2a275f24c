import type { ContentError } from './content-error.ts';
import { foundAndAllowed } from './nearest-word.ts';
import type { Parsed } from './parse-content.ts';
import type { Case, CaseSource, PrecedentsHead } from './precedent-schema.ts';

/** The parsed files of data/precedents/. */
export interface PrecedentParts {
	readonly head: Parsed<PrecedentsHead> | undefined;
	readonly cases: Parsed<Case[]> | undefined;
	readonly sources: Parsed<CaseSource[]> | undefined;
}

type Fault = readonly [key: string, message: string];

/** What no single value of the cases can show; everything at once, each with its line. */
export function checkPrecedents({ head, cases, sources }: PrecedentParts): ContentError[] {
	const known = sources?.value.map(({ id }) => id);
	const unread = new Set(
		sources?.value.filter(({ reading }) => reading === 'unread').map(({ id }) => id)
	);
	const ofCases =
		cases?.value.flatMap((each, index) =>
			[
				...twice(each, cases.value.slice(0, index), (at) => cases.file.lineOf([at])),
				...days(each, head?.value),
				...hosts(each),
				...ending(each),
				...publication(each, unread),
				...(known ? citations(each, known) : [])
			].map(([key, message]) => cases.file.errorAt([index, key], message))
		) ?? [];
	return [...ofCases, ...(sources ? checkSources(sources, head?.value.knownUntil) : [])];
}

function twice(
	{ id, ruler, left }: Case,
	before: readonly Case[],
	lineOf: (index: number) => number
): Fault[] {
	const sameId = before.findIndex((other) => other.id === id);
	const sameYear = before.findIndex((other) => other.ruler.en === ruler.en && other.left === left);
	return [
		...(sameId === -1
			? []
			: [
					[
						'id',
						`found "${id}" a second time; line ${String(lineOf(sameId))} has it already`
					] as const
				]),
		...(sameYear === -1
			? []
			: [
					[
						'ruler',
						`found "${ruler.en}" in ${String(left)} a second time; line ${String(lineOf(sameYear))} has him in that year already`
					] as const
				])
	];
}

function days({ left, year, asOf }: Case, head: PrecedentsHead | undefined): Fault[] {
	const last = head && Number(head.knownUntil.slice(0, 4));
	const late = ([key, value]: readonly [string, number | undefined]): Fault[] =>
		value !== undefined && last !== undefined && value > last
			? [
					[
						key,
						`found ${String(value)}, allowed: up to ${String(last)}, the knownUntil of the head`
					]
				]
			: [];
	const early = ([key, value]: readonly [string, number | undefined]): Fault[] =>
		value !== undefined && value < left
			? [
					[
						key,
						`found ${String(value)}, but he lost or left power in ${String(left)}; it comes later`
					]
				]
			: [];
	return [
		...(head && left < head.since
			? [['left', `found ${String(left)}, allowed: from ${String(head.since)} on`] as const]
			: []),
		...([['left', left]] as const).flatMap(late),
		...(
			[
				['year', year],
				['asOf', asOf]
			] as const
		).flatMap((each) => [...late(each), ...early(each)])
	];
}

function hosts({ origin, hosts: all, main, givenUpBy, requests, draft }: Case): Fault[] {
	const isNone = (code: string | undefined) => code !== undefined && !all.includes(code);
	const allowed = all.length > 0 ? all.join(', ') : 'none, since it has no host';
	return [
		...(all.includes(origin)
			? [['hosts', `found "${origin}", the origin itself; a host is another country`] as const]
			: []),
		...(all.some((code, index) => code === all[index - 1])
			? [['hosts', 'found a host twice in a row; a stay is named once'] as const]
			: []),
		...(all.length === 0 && !draft
			? [['hosts', 'names no host; a case without one is a draft'] as const]
			: []),
		...(isNone(main) ? [['main', `found "${String(main)}", allowed: ${allowed}`] as const] : []),
		...(new Set(all).size > 1 && main === undefined
			? [['hosts', `has several, but no main; allowed: ${allowed}`] as const]
			: []),
		...(isNone(givenUpBy)
			? [['givenUpBy', `found "${String(givenUpBy)}", allowed: ${allowed}`] as const]
			: []),
		...requests
			.filter(({ by, to }) => by === to)
			.map(({ by }) => ['requests', `found "${by}" asking itself; one state asks another`] as const)
	];
}

function ending({ outcome, year, asOf, givenUpBy, requests, draft }: Case): Fault[] {
	const gaveUp = outcome === 'extradited' || outcome === 'handed-to-tribunal';
	const isStill = outcome === 'still-there';
	const granted = requests.some(({ answer }) => answer === 'granted');
	return [
		...(gaveUp && requests.length === 0
			? [['outcome', `found "${outcome}", but no request; requests say who asked whom`] as const]
			: []),
		...(outcome === 'extradited' && requests.length > 0 && !granted
			? [['requests', 'found none that was granted, but the outcome is "extradited"'] as const]
			: []),
		...(gaveUp && givenUpBy === undefined
			? [['outcome', `found "${outcome}", but no givenUpBy; it says which host did it`] as const]
			: []),
		...(isStill && year !== undefined
			? [['year', `found ${String(year)}, but he is still there; asOf says until when`] as const]
			: []),
		...(isStill && asOf === undefined && !draft
			? [
					[
						'outcome',
						'found "still-there", but no asOf; it says the year of the latest news'
					] as const
				]
			: []),
		...(!isStill && asOf !== undefined
			? [['asOf', `found ${String(asOf)}, but the outcome is "${outcome}"`] as const]
			: [])
	];
}

function publication(each: Case, unread: ReadonlySet<string>): Fault[] {
	const { draft, note, seen, lead, sources, outcome } = each;
	if (draft) {
		return seen.length === 2
			? [['draft', 'is true, but host and outcome were both seen; it may be published'] as const]
			: [];
	}
	return [
		...(sources.every((id) => unread.has(id))
			? [
					[
						'id',
						'is published without a source that was opened; allowed: sources, or draft: true'
					] as const
				]
			: []),
		...(note
			? []
			: [['id', 'is published without a note; allowed: note, or draft: true'] as const]),
		...(outcome === 'unknown'
			? [['outcome', 'found "unknown", but the case is published; allowed: draft: true'] as const]
			: []),
		...(lead === undefined ? [] : [['lead', 'is of drafts only; readers get the note'] as const]),
		...(seen.length === 0 ? [] : [['seen', 'is of drafts only; of others both were seen'] as const])
	];
}

function citations({ sources }: Case, known: readonly string[]): Fault[] {
	return sources.flatMap((id, at): Fault[] => {
		if (!known.includes(id)) {
			return [
				[
					'sources',
					`has one that is not in precedents/case-sources.yaml: ${foundAndAllowed(id, known)}`
				] as const
			];
		}
		return sources.indexOf(id) < at
			? [['sources', `found "${id}" a second time; a source is named once`] as const]
			: [];
	});
}

function checkSources(
	{ file, value }: Parsed<CaseSource[]>,
	knownUntil: string | undefined
): ContentError[] {
	return value.flatMap(({ id, published }, index) => {
		const first = value.findIndex((other) => other.id === id);
		return [
			...(first < index
				? [
						file.errorAt(
							[index, 'id'],
							`found "${id}", which line ${String(file.lineOf([first]))} has; an id is given once`
						)
					]
				: []),
			...(published !== undefined && knownUntil !== undefined && published > knownUntil
				? [
						file.errorAt(
							[index, 'published'],
							`found ${published}, allowed: up to ${knownUntil}, the knownUntil of the head`
						)
					]
				: [])
		];
	});
}
