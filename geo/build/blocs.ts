/** A group of states whose airspace is blocked together. */
export interface Bloc {
	readonly id: string;
	/** ISO alpha-2 codes in lower case, in their order. */
	readonly members: readonly string[];
}

/** When states became members, and those that left, when they were members no more. */
type Memberships = readonly (readonly [from: string, members: string, until?: string])[];

/** The European Union and the Communities before it; source: europa.eu, country profiles. */
const europeanUnion: Memberships = [
	['1958-01-01', 'be de fr it lu nl'],
	['1973-01-01', 'dk ie'],
	['1973-01-01', 'gb', '2020-02-01'],
	['1981-01-01', 'gr'],
	['1986-01-01', 'es pt'],
	['1995-01-01', 'at fi se'],
	['2004-05-01', 'cy cz ee hu lt lv mt pl si sk'],
	['2007-01-01', 'bg ro'],
	['2013-07-01', 'hr']
];

/** NATO; source: nato.int, member countries. */
const nato: Memberships = [
	['1949-08-24', 'be ca dk fr gb is it lu nl no pt us'],
	['1952-02-18', 'gr tr'],
	['1955-05-06', 'de'],
	['1982-05-30', 'es'],
	['1999-03-12', 'cz hu pl'],
	['2004-03-29', 'bg ee lt lv ro si sk'],
	['2009-04-01', 'al hr'],
	['2017-06-05', 'me'],
	['2020-03-27', 'mk'],
	['2023-04-04', 'fi'],
	['2024-03-07', 'se']
];

/**
 * The block sets that are published with precomputed routes, in the order shown, as blocs were made
 * up on a day (`YYYY-MM-DD`).
 */
export function blockSetsOn(day: string): readonly Bloc[] {
	const ofNato = membersOn(nato, day);
	const ofUnion = membersOn(europeanUnion, day);
	return [
		{ id: 'none', members: [] },
		{ id: 'us', members: ['us'] },
		{ id: 'nato', members: ofNato },
		{ id: 'eu', members: ofUnion },
		{ id: 'nato+eu', members: [...new Set([...ofNato, ...ofUnion])].sort() }
	];
}

/** ISO alpha-2 codes of a bloc's members on a day, in their order. */
function membersOn(memberships: Memberships, day: string): string[] {
	return memberships
		.flatMap(([from, members, until]) =>
			from <= day && (until === undefined || day < until) ? members.split(' ') : []
		)
		.sort();
}
