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
import type { Source } from './schema.ts';

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
}

/** The rows of one country (ISO alpha-2, lower case). */
export function reachOf(tables: ReachTables, iso2: string): CountryReach {
	const one = <Row extends { iso2: string }>(rows: readonly Row[]) =>
		rows.find((row) => row.iso2 === iso2);
	const all = <Row extends { iso2: string }>(rows: readonly Row[]) =>
		rows.filter((row) => row.iso2 === iso2);
	return {
		extradition: one(tables.extradition),
		assistance: one(tables.assistance),
		rome: one(tables.rome),
		alliances: all(tables.alliances),
		presence: one(tables.presence),
		sanctions: one(tables.sanctions),
		practice: all(tables.practice).sort((a, b) => String(a.dated).localeCompare(String(b.dated)))
	};
}
