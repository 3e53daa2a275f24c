/** A group of states whose airspace is blocked together, as of a date. */
export interface Bloc {
	readonly id: string;
	/** Date on which the membership was taken down, ISO 8601. */
	readonly asOf: string;
	/** ISO alpha-2 codes in lower case. */
	readonly members: readonly string[];
}

const asOf = '2026-01-01';

/** The 27 member states of the European Union; source: europa.eu, country profiles. */
export const europeanUnion: Bloc = {
	id: 'eu',
	asOf,
	members: codes('at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk')
};

/** The 32 members of NATO, Finland (2023) and Sweden (2024) included; source: nato.int. */
export const nato: Bloc = {
	id: 'nato',
	asOf,
	members: codes(
		'al be bg ca cz de dk ee es fi fr gb gr hr hu is it lt lu lv me mk nl no pl pt ro se si sk tr us'
	)
};

/** The block sets that are published with precomputed routes, in the order shown. */
export const publishedBlockSets: readonly Bloc[] = [
	{ id: 'none', asOf, members: [] },
	{ id: 'us', asOf, members: ['us'] },
	nato,
	europeanUnion,
	{
		id: 'nato+eu',
		asOf,
		members: [...new Set([...nato.members, ...europeanUnion.members])].sort()
	}
];

function codes(list: string): string[] {
	return list.split(' ');
}
