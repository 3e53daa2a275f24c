import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { ExtraditionRow } from '../../../../data/reach-schema.ts';
import type { Role } from '../../../../geo/scene.ts';
import { beeswarm } from './beeswarm.ts';
import { leastWidth, tenth, textWidth } from './sizes.ts';

/** What the picture shows of one country. */
export interface SoilAndLawCountry {
	readonly iso2: string;
	readonly name: string;
	/** Capital to the 50 states and DC, km. */
	readonly km: number;
	/** The same in words. */
	readonly distance: string;
	/** State of its extradition treaty; undefined where it is not established. */
	readonly law: ExtraditionRow['state'] | undefined;
	/** Whether the state rests on a source, and not on general knowledge or nothing. */
	readonly isSourced: boolean;
	/** What it is to the story; those the story does not tell of are dots without a name. */
	readonly role: Role | undefined;
}

/** A country with its place: a share of the axis in percent, and pixels from the top of its row. */
export interface PlacedCountry extends SoilAndLawCountry {
	readonly share: number;
	readonly y: number;
	/** Side of the dot on which the name stands, where one does. */
	readonly side: 'right' | 'left';
}

/** One category of legal ties. */
export interface LawRow {
	readonly law: SoilAndLawCountry['law'];
	/** In pixels. */
	readonly height: number;
	/** Countries of the story first, then all others; each nearest first. */
	readonly countries: readonly PlacedCountry[];
}

export interface SoilAndLaw {
	readonly rows: readonly LawRow[];
	readonly ticks: readonly { readonly km: number; readonly share: number }[];
}

/** Categories from the farthest in law to the nearest; what is not established stands apart, last. */
const lawOrder = ['none', 'signed', 'dormant', 'in-force', undefined] as const;

/** Radius of the dots in pixels. The style sheet agrees. */
const radius = 3;
const namedRadius = 6;
const laneHeight = 22;

/**
 * Where everything of the picture "soil against law" stands. Dots of a row lie side by side: their
 * height within it means nothing. Countries of the story have lanes of their own above the others.
 */
export function layOutSoilAndLaw(countries: readonly SoilAndLawCountry[]): SoilAndLaw {
	const scale = scaleLinear()
		.domain([0, max(countries, ({ km }) => km) ?? 1])
		.nice(5)
		.range([0, 100]);
	const rows = lawOrder.flatMap((law) => {
		const within = countries
			.filter((country) => country.law === law)
			.map((country) => ({ ...country, share: half(scale(country.km)) }))
			.sort((a, b) => a.km - b.km || a.iso2.localeCompare(b.iso2));
		return within.length === 0 ? [] : [layOutRow(law, within)];
	});
	return { rows, ticks: scale.ticks(3).map((km) => ({ km, share: tenth(scale(km)) })) };
}

type OnAxis = Omit<PlacedCountry, 'y' | 'side'>;

function layOutRow(law: LawRow['law'], within: readonly OnAxis[]): LawRow {
	const named = inLanes(within.filter(({ role }) => role !== undefined));
	const others = within.filter(({ role }) => role === undefined);
	const offsets = beeswarm(
		others.map(({ share }) => ({ x: pixels(share), radius })),
		0.5
	);
	const top = named.height - Math.min(0, ...offsets) + radius + (named.height > 0 ? 0 : 4);
	return {
		law,
		height: others.length === 0 ? named.height : top + Math.max(...offsets) + radius,
		countries: [
			...named.countries,
			...others.map((country, index) => ({
				...country,
				y: top + (offsets[index] ?? 0),
				side: 'right' as const
			}))
		]
	};
}

/** Lanes in which no name meets another name or dot. */
function inLanes(named: readonly OnAxis[]): { height: number; countries: PlacedCountry[] } {
	const ends: number[] = [];
	const countries = named.map((country): PlacedCountry => {
		const x = pixels(country.share);
		const reach = namedRadius + 5 + textWidth(`${country.name} ${country.distance}`);
		const side = x + reach <= leastWidth.narrow ? 'right' : 'left';
		const [from, to] =
			side === 'right' ? [x - namedRadius, x + reach] : [x - reach, x + namedRadius];
		const free = ends.findIndex((end) => end + 8 <= from);
		const lane = free === -1 ? ends.length : free;
		ends[lane] = to;
		return { ...country, side, y: (lane + 0.5) * laneHeight };
	});
	return { height: ends.length * laneHeight + (ends.length > 0 ? 4 : 0), countries };
}

/** To half a percent, under 40 km: finer than a dot, and shorter to send. */
function half(share: number): number {
	return Math.round(share * 2) / 2;
}

function pixels(share: number): number {
	return (share / 100) * leastWidth.narrow;
}
