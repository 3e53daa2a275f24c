import { isHandedOverOrTried, type Precedents } from '../../../../data/precedents.ts';
import * as m from '$lib/paraglide/messages';
import { shareOf, type Share } from './interval.ts';

/** One side of the comparison: a share with its interval, and what it is a share of. */
export interface SideView extends Share {
	readonly id: 'early' | 'late';
	readonly label: string;
	/** `10 of 146, 7 %; 95 % interval 4 to 12 %` */
	readonly words: string;
}

/** Before and after the cut, for one measure. */
export interface FindingView {
	readonly id: 'reached' | 'given-up';
	readonly label: string;
	readonly sides: readonly SideView[];
}

/** What is compared on both sides of the cut: all who were reached, and those whom a host gave up. */
export function findings({ cases, cut }: Precedents): FindingView[] {
	const measures = [
		{ id: 'reached', label: m.finding_reached(), counts: isHandedOverOrTried },
		{
			id: 'given-up',
			label: m.finding_given_up(),
			counts: ({ givenUpBy }: (typeof cases)[number]) => givenUpBy !== undefined
		}
	] as const;
	const sides = [
		{
			id: 'early',
			label: m.finding_early({ year: String(cut.year) }),
			cases: cases.filter(({ left }) => left <= cut.year)
		},
		{
			id: 'late',
			label: m.finding_late({ year: String(cut.year) }),
			cases: cases.filter(({ left }) => left > cut.year)
		}
	] as const;
	return measures.map(({ id, label, counts }) => ({
		id,
		label,
		sides: sides.map((side) => {
			const share = shareOf(side.cases.filter(counts).length, side.cases.length);
			return { id: side.id, label: side.label, ...share, words: wordsOf(share) };
		})
	}));
}

function wordsOf({ count, of, share, low, high }: Share): string {
	return m.finding_share({
		count: String(count),
		of: String(of),
		share: percent(share),
		low: percent(low),
		high: percent(high)
	});
}

function percent(share: number): string {
	return String(Math.round(share * 100));
}

/** The finding in a sentence, with its numbers and no word of cause. */
export function findingSentence({ cut }: Precedents, [reached]: readonly FindingView[]): string {
	const [early, late] = reached?.sides ?? [];
	if (!early || !late) return '';
	return m.finding_sentence({
		year: String(cut.year),
		early: String(early.count),
		earlyOf: String(early.of),
		earlyShare: percent(early.share),
		late: String(late.count),
		lateOf: String(late.of),
		lateShare: percent(late.share)
	});
}
