import type { Case, CaseSource, Outcome, PrecedentsHead } from './precedent-schema.ts';

/** A case that is published: its host and its ending were seen in a source. */
export interface Precedent extends Case {
	readonly note: NonNullable<Case['note']>;
}

/** The table of fallen rulers, checked: what `data/precedents/` holds. */
export interface Precedents extends PrecedentsHead {
	/** Oldest first. */
	readonly cases: readonly Precedent[];
	/** How many cases are known of, whose host or ending was not seen in a source. */
	readonly drafts: number;
	readonly sources: readonly CaseSource[];
}

const handedOverOrTried: ReadonlySet<Outcome> = new Set([
	'extradited',
	'handed-to-tribunal',
	'seized',
	'returned-and-tried'
]);

/** Whether he was handed over, seized, or tried after he had gone home. */
export function isHandedOverOrTried({ outcome }: Pick<Case, 'outcome'>): boolean {
	return handedOverOrTried.has(outcome);
}

/** The host that counts: the longest or last real refuge. Undefined where there was none. */
export function mainHostOf({ hosts, main }: Pick<Case, 'hosts' | 'main'>): string | undefined {
	return main ?? hosts[0];
}
