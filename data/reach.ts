import type {
	AllianceRow,
	AssistanceRow,
	ExtraditionRow,
	PracticeRow,
	PresenceRow,
	ReachHead,
	RomeRow,
	SanctionsRow
} from './reach-schema.ts';
import { amendedAsOf, type AmendedRow } from './reach-later.ts';
import { rowsAsOf, type TimedRow } from './reach-time.ts';
import type { Scenario, Source } from './schema.ts';
import { isBefore } from './values.ts';
import type { AsOf } from './vocabulary.ts';

/** The reach tables of one jurisdiction, checked: what `data/reach/` holds. */
export interface ReachTables extends ReachHead {
	readonly extradition: readonly ExtraditionRow[];
	readonly assistance: readonly AssistanceRow[];
	readonly rome: readonly RomeRow[];
	readonly alliances: readonly AllianceRow[];
	readonly presence: readonly PresenceRow[];
	readonly sanctions: readonly SanctionsRow[];
	readonly practice: readonly PracticeRow[];
	/** Sources of the rows; their ids differ from those of every scenario. */
	readonly sources: readonly Source[];
}

/** What the tables say of one country. A subject without a row is not established. */
export interface CountryReach {
	readonly extradition: ExtraditionRow | undefined;
	readonly assistance: AssistanceRow | undefined;
	readonly rome: RomeRow | undefined;
	readonly alliances: readonly AllianceRow[];
	readonly presence: PresenceRow | undefined;
	readonly sanctions: SanctionsRow | undefined;
	/** Precedents, oldest first. */
	readonly practice: readonly PracticeRow[];
	/** What held before, oldest first; none where the tables know of no change. */
	readonly ended?: EndedRows;
}

/** Rows that held until a day on or before that of the reach they belong to. */
export interface EndedRows {
	readonly extradition: readonly ExtraditionRow[];
	readonly rome: readonly RomeRow[];
	readonly alliances: readonly AllianceRow[];
	readonly presence: readonly PresenceRow[];
	readonly sanctions: readonly SanctionsRow[];
}

/**
 * The days as of which reach is shown (`YYYY-MM-DD`): that of the debate, or the last that the tables
 * cover where they end before it, and the latest. Without any change to tell of, both are the same.
 */
export function reachDays(
	{ dated }: Pick<Scenario, 'dated'>,
	{ knownUntil }: Pick<ReachHead, 'knownUntil'>
): Readonly<Record<AsOf, string>> {
	return { debate: dated < knownUntil ? dated : knownUntil, latest: knownUntil };
}

type AnyRow = TimedRow & AmendedRow & { readonly iso2: string };

/**
 * The rows of one country (ISO alpha-2, lower case) as they held on a day.
 *
 * @param asOf `YYYY-MM-DD`; without one, the last day that the tables cover
 */
export function reachOf(
	tables: ReachTables,
	iso2: string,
	asOf: string = tables.knownUntil
): CountryReach {
	const own = <Row extends AnyRow>(rows: readonly Row[]) =>
		rows.filter((row) => row.iso2 === iso2).map((row) => amendedAsOf(row, asOf));
	const all = <Row extends AnyRow>(rows: readonly Row[]) => rowsAsOf(own(rows), asOf);
	const one = <Row extends AnyRow>(rows: readonly Row[]) => all(rows)[0];
	const ended = <Row extends AnyRow>(rows: readonly Row[]) =>
		own(rows).filter(({ until }) => until !== undefined && !isBefore(asOf, until));
	return {
		extradition: one(tables.extradition),
		assistance: one(tables.assistance),
		rome: one(tables.rome),
		alliances: all(tables.alliances),
		presence: one(tables.presence),
		sanctions: one(tables.sanctions),
		practice: [...all(tables.practice)].sort((a, b) =>
			String(a.dated).localeCompare(String(b.dated))
		),
		ended: {
			extradition: ended(tables.extradition),
			rome: ended(tables.rome),
			alliances: ended(tables.alliances),
			presence: ended(tables.presence),
			sanctions: ended(tables.sanctions)
		}
	};
}
