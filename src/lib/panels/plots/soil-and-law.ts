import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ExtraditionRow } from '../../../../data/reach-schema.ts';
import type { Role } from '../../../../geo/scene.ts';
import { beeswarm } from './beeswarm.ts';
import { inBoth, leastWidth, textWidth, type Both } from './sizes.ts';

/** What the picture shows of one country. */
export interface SoilAndLawCountry {
	readonly iso2: string;
	readonly name: string;
	/** Capital to the 50 states and DC, km. */
	readonly km: number;
	/** State of its extradition treaty; undefined where it is not established. */
	readonly law: ExtraditionRow['state'] | undefined;
	/** Whether the row rests on general knowledge. */
	readonly isUnverified: boolean;
	/** What it is to the story; those the story does not tell of are dots without a name. */
	readonly role: Role | undefined;
}

/** A country with its place: a share of the axis in percent, and an offset within its row in pixels. */
export interface PlacedCountry extends SoilAndLawCountry {
	readonly share: number;
	readonly y: Both;
}

/** A country of the story, with the side of its dot on which its name stands. */
export interface NamedCountry extends PlacedCountry {
	readonly side: 'right' | 'left';
}

/** One category of legal ties. */
export interface LawRow {
	readonly law: SoilAndLawCountry['law'];
	readonly count: number;
	/** Offset of the row and its height. */
	readonly top: Both;
	readonly height: Both;
	readonly named: readonly NamedCountry[];
	readonly others: readonly PlacedCountry[];
}

export interface SoilAndLaw {
	readonly rows: readonly LawRow[];
	readonly ticks: readonly { readonly km: number; readonly share: number }[];
	/** Height of all rows together. */
	readonly height: Both;
}

/** Categories from the farthest in law to the nearest; what is not established stands apart, last. */
export const lawOrder = ['none', 'signed', 'dormant', 'in-force', undefined] as const;

/** Radius of the dots in pixels. The style sheet agrees. */
export const dotRadius = { other: 3, named: 6 };

const headingHeight = 22;
const laneHeight = 22;
const rowGap = 14;

/**
 * Where everything of the picture "soil against law" stands. Dots of a row lie side by side: their
 * height within it means nothing. Countries of the story have lanes of their own above the others.
 */
export function layOutSoilAndLaw(countries: readonly SoilAndLawCountry[]): SoilAndLaw {
	const scale = scaleLinear()
		.domain([0, max(countries, ({ km }) => km) ?? 1])
		.nice(5)
		.range([0, 100]);
	const shareOf = (km: number) => Math.round(scale(km) * 10) / 10;
	const top = { narrow: 0, wide: 0 };
	const rows = lawOrder.flatMap((law) => {
		const within = countries
			.filter((country) => country.law === law)
			.map((country) => ({ ...country, share: shareOf(country.km) }))
			.sort((a, b) => a.km - b.km || a.iso2.localeCompare(b.iso2));
		if (within.length === 0) return [];
		const row = layOutRow(law, within, { ...top });
		top.narrow += row.height.narrow;
		top.wide += row.height.wide;
		return [row];
	});
	return {
		rows,
		ticks: scale.ticks(3).map((km) => ({ km, share: shareOf(km) })),
		height: top
	};
}

type OnAxis = Omit<PlacedCountry, 'y'>;

function layOutRow(law: LawRow['law'], within: readonly OnAxis[], top: Both): LawRow {
	const named = within.filter(({ role }) => role !== undefined);
	const others = within.filter(({ role }) => role === undefined);
	const lanes = { narrow: lanesOf(named, 'narrow'), wide: lanesOf(named, 'wide') };
	const swarms = { narrow: swarmOf(others, 'narrow'), wide: swarmOf(others, 'wide') };
	const swarmTop = inBoth(
		(size) => headingHeight + lanes[size].count * laneHeight + (named.length > 0 ? 4 : 0)
	);
	return {
		law,
		count: within.length,
		top,
		height: inBoth((size) => swarmTop[size] + swarms[size].height + rowGap),
		named: named.map((country, index) => ({
			...country,
			side: lanes.narrow.places[index]?.side ?? 'right',
			y: inBoth(
				(size) => headingHeight + ((lanes[size].places[index]?.lane ?? 0) + 0.5) * laneHeight
			)
		})),
		others: others.map((country, index) => ({
			...country,
			y: inBoth((size) => swarmTop[size] + (swarms[size].offsets[index] ?? 0))
		}))
	};
}

interface Lanes {
	readonly count: number;
	readonly places: readonly { readonly lane: number; readonly side: 'right' | 'left' }[];
}

/** Lanes in which no name meets another name or dot. */
function lanesOf(named: readonly OnAxis[], size: keyof Both): Lanes {
	const width = leastWidth[size];
	const ends: number[] = [];
	const places = named.map(({ name, share }) => {
		const x = (share / 100) * width;
		const reach = dotRadius.named + 5 + textWidth(name);
		const fits = (share / 100) * leastWidth.narrow + reach <= leastWidth.narrow;
		const side = fits ? 'right' : 'left';
		const [from, to] =
			side === 'right' ? [x - dotRadius.named, x + reach] : [x - reach, x + dotRadius.named];
		const free = ends.findIndex((end) => end + 8 <= from);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = to;
		return { lane, side } as const;
	});
	return { count: ends.length, places };
}

function swarmOf(
	others: readonly OnAxis[],
	size: keyof Both
): { height: number; offsets: readonly number[] } {
	if (others.length === 0) return { height: 0, offsets: [] };
	const radius = dotRadius.other;
	const offsets = beeswarm(
		others.map(({ share }) => ({ x: (share / 100) * leastWidth[size], radius })),
		0.5
	);
	const least = Math.min(...offsets);
	const most = Math.max(...offsets);
	return {
		height: most - least + 2 * radius,
		offsets: offsets.map((offset) => offset - least + radius)
	};
}
