import type { Dataset } from '../../../data/dataset.ts';
import { reachDays, type ReachTables } from '../../../data/reach.ts';
import { amendedAsOf } from '../../../data/reach-later.ts';
import { rowsAsOf } from '../../../data/reach-time.ts';
import type { AsOf } from '../../../data/vocabulary.ts';
import { soilCodes, type DistanceBand } from '../../../geo/distance-bands.ts';
import { roundForPrint } from '../../../geo/distances.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { Layer } from './layers.ts';

/** A layer that sorts countries into categories by law or by presence. */
export type LegalLayer = Exclude<Layer, 'distance'>;

/** Lists of ISO codes have one space between two. */
export interface LegalTable {
	/** Codes by category, as the reach tables name it; `self` is the jurisdiction's own soil. */
	readonly codes: Readonly<Record<string, string>>;
	/** Codes whose row rests on general knowledge. */
	readonly unverified: string;
	/** Who published most of what the other rows rest on, the most used first. */
	readonly publishers: readonly string[];
	/** Whether there are others. */
	readonly more: boolean;
	/** The last day on which a row was looked at. */
	readonly checked: string;
}

/** What shades the world: `data/layers.json`, the same in every language. */
export interface LayerFile {
	/** Missing where there are no reach tables of the scenario's jurisdiction. */
	readonly legal?: Readonly<Record<AsOf, Readonly<Record<LegalLayer, LegalTable>>>>;
	/** The days as of which they are (`YYYY-MM-DD`); missing with them. */
	readonly days?: Readonly<Record<AsOf, string>>;
	/** Kilometres from the capital to the fifty states and DC, rounded for print, by ISO code. */
	readonly km: Readonly<Record<string, number>>;
	/** Codes of US soil itself. */
	readonly soil: string;
	readonly bands: readonly DistanceBand[];
}

/** Everything the layers of the map need, from the reach tables and the geography. */
export function layerFile(
	{ scenario, reach }: Pick<Dataset, 'scenario' | 'reach'>,
	{ distances, others }: Pick<Geography, 'distances' | 'others'>,
	bands: readonly DistanceBand[]
): LayerFile {
	const measured = Object.entries({ ...distances, ...others }).sort(([a], [b]) =>
		a.localeCompare(b)
	);
	const soil = scenario.jurisdiction === 'us' ? soilCodes : [scenario.jurisdiction];
	return {
		...(reach && legalTables(reach, reachDays(scenario, reach), soil)),
		km: Object.fromEntries(
			measured.map(([code, { capitalToStates }]) => [code, printedKm(capitalToStates.km)])
		),
		soil: soilCodes.join(' '),
		bands
	};
}

function legalTables(
	reach: ReachTables,
	days: Readonly<Record<AsOf, string>>,
	soil: readonly string[]
): Pick<LayerFile, 'legal' | 'days'> {
	const on = (day: string) => ({
		treaty: legalTable(reach.extradition, ({ state }) => state, { reach, day, soil }),
		rome: legalTable(reach.rome, ({ state }) => state, { reach, day, soil: [] }),
		presence: legalTable(reach.presence, ({ kind }) => kind, { reach, day, soil })
	});
	return { legal: { debate: on(days.debate), latest: on(days.latest) }, days };
}

function printedKm(km: number): number {
	const printed = roundForPrint(km);
	return printed.kind === 'touching' ? 0 : printed.km;
}

type Row = ReachTables['extradition' | 'rome' | 'presence'][number];

function legalTable<Each extends Row>(
	rows: readonly Each[],
	categoryOf: (row: Each) => string,
	{
		reach: { sources },
		day,
		soil
	}: { readonly reach: ReachTables; readonly day: string; readonly soil: readonly string[] }
): LegalTable {
	const sorted = new Map<string, string[]>();
	const add = (category: string, code: string) =>
		sorted.set(category, [...(sorted.get(category) ?? []), code]);
	const own = rowsAsOf(rows, day)
		.filter(({ iso2 }) => !soil.includes(iso2))
		.map((row) => amendedAsOf(row, day));
	for (const row of own) add(categoryOf(row), row.iso2);
	for (const code of soil) add('self', code);
	const publishers = publishersOf(
		own.filter(({ grade }) => grade !== 'unverified'),
		sources
	);
	return {
		codes: Object.fromEntries([...sorted].map(([category, codes]) => [category, codes.join(' ')])),
		unverified: own
			.filter(({ grade }) => grade === 'unverified')
			.map(({ iso2 }) => iso2)
			.join(' '),
		publishers: publishers.slice(0, publishersNamed),
		more: publishers.length > publishersNamed,
		checked: own.reduce((last, { checked }) => (checked > last ? checked : last), '')
	};
}

/** How many publishers a legend names. */
const publishersNamed = 3;

/** Publishers of the sources of some rows, the most cited first. */
function publishersOf(rows: readonly Row[], sources: ReachTables['sources']): string[] {
	const count = new Map<string, number>();
	for (const id of rows.flatMap((row) => row.sources)) {
		const publisher = sources.find((source) => source.id === id)?.publisher;
		if (publisher !== undefined) count.set(publisher, (count.get(publisher) ?? 0) + 1);
	}
	return [...count].sort(([, a], [, b]) => b - a).map(([publisher]) => publisher);
}
