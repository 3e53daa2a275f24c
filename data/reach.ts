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
import { rowsAsOf, type TimedRow } from './reach-time.ts';
import type { Source } from './schema.ts';
import { isBefore } from './values.ts';

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
 * The rows of one country (ISO alpha-2, lower case) as they held on a day.
 *
 * @param asOf `YYYY-MM-DD`; without one, the last day that the tables cover
 */
export function reachOf(
	tables: ReachTables,
	iso2: string,
	asOf: string = tables.knownUntil
): CountryReach {
	const own = <Row extends TimedRow & { iso2: string }>(rows: readonly Row[]) =>
		rows.filter((row) => row.iso2 === iso2);
	const all = <Row extends TimedRow & { iso2: string }>(rows: readonly Row[]) =>
		rowsAsOf(own(rows), asOf);
	const one = <Row extends TimedRow & { iso2: string }>(rows: readonly Row[]) => all(rows)[0];
	const ended = <Row extends TimedRow & { iso2: string }>(rows: readonly Row[]) =>
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
