import { mainHostOf, type Precedent, type Precedents } from '../../../../data/precedents.ts';
import type { Language } from '../../../../data/vocabulary.ts';
import { countryName } from '$lib/model/country-names';
import { formatList } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';

/** What a country has done with the rulers whose main refuge it was. */
export interface HostRecordView {
	readonly iso2: string;
	readonly name: string;
	/** Rulers whose main host it was. */
	readonly sheltered: number;
	readonly died: number;
	readonly stillThere: number;
	/** Went home, freely or to be tried. */
	readonly returned: number;
	/** Killed, seized or expelled. */
	readonly otherwise: number;
	/** Rulers that it handed over, or tried for others, main host or not: `Erich Honecker, 1992`. */
	readonly gaveUp: readonly string[];
	/** Rulers who stopped there on their way elsewhere. */
	readonly passed: number;
	/** All of it in a sentence; empty for a country that nobody went to. */
	readonly sentence: string;
}

/** The record of one country. Call it where the language is the current one. */
export function hostRecord(
	precedents: Precedents,
	iso2: string,
	language: Language
): HostRecordView {
	const own = precedents.cases.filter((each) => mainHostOf(each) === iso2);
	const count = (...outcomes: readonly Precedent['outcome'][]) =>
		own.filter(({ outcome }) => outcomes.includes(outcome)).length;
	const given = precedents.cases.filter(({ givenUpBy }) => givenUpBy === iso2);
	const record = {
		iso2,
		name: countryName(iso2, language),
		sheltered: own.length,
		died: count('died-there'),
		stillThere: count('still-there'),
		returned: count('returned-freely', 'returned-and-tried'),
		otherwise: own.filter(
			({ outcome, givenUpBy }) =>
				['killed', 'seized', 'expelled'].includes(outcome) && givenUpBy !== iso2
		).length,
		gaveUp: given.map(({ ruler, year }) =>
			[ruler[language], ...(year === undefined ? [] : [String(year)])].join(', ')
		),
		passed: precedents.cases.filter(
			(each) => each.hosts.includes(iso2) && mainHostOf(each) !== iso2
		).length
	};
	return { ...record, sentence: sentenceOf(record, precedents.since, language) };
}

/** The records of all countries that sheltered or gave up anybody, the busiest first. */
export function hostRecords(precedents: Precedents, language: Language): HostRecordView[] {
	const codes = new Set(
		precedents.cases.flatMap((each) => [mainHostOf(each) ?? [], each.givenUpBy ?? []].flat())
	);
	return [...codes]
		.map((iso2) => hostRecord(precedents, iso2, language))
		.sort(
			(a, b) =>
				b.sheltered - a.sheltered ||
				b.gaveUp.length - a.gaveUp.length ||
				a.name.localeCompare(b.name, language)
		);
}

function sentenceOf(
	record: Omit<HostRecordView, 'sentence'>,
	since: number,
	language: Language
): string {
	const { sheltered, died, returned, stillThere, otherwise, gaveUp, passed } = record;
	if (sheltered + gaveUp.length + passed === 0) return '';
	const parts = [
		...(died > 0 ? [m.host_died({ count: String(died) })] : []),
		...(returned > 0 ? [m.host_returned({ count: String(returned) })] : []),
		...(stillThere > 0 ? [m.host_still_there({ count: String(stillThere) })] : []),
		...(otherwise > 0 ? [m.host_otherwise({ count: String(otherwise) })] : []),
		...(gaveUp.length > 0
			? [m.host_gave_up({ count: String(gaveUp.length), rulers: formatList(gaveUp, language) })]
			: []),
		...(passed > 0 ? [m.host_passed({ count: String(passed) })] : [])
	];
	if (parts.length === 0)
		return m.host_record_bare({ count: String(sheltered), since: String(since) });
	return m.host_record({
		count: String(sheltered),
		since: String(since),
		parts: parts.join('; ')
	});
}
