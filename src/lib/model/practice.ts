import type { PracticeRow } from '../../../data/reach-schema.ts';

/** What a country has done with people whom others wanted. */
export type Practice = 'kept' | 'gave-up' | 'mixed';

/**
 * A country's practice by its precedents; undefined without one that tells. What the court's own
 * state did by force on a country's soil is not that country's practice.
 */
export function practiceOf(precedents: readonly PracticeRow[]): Practice | undefined {
	const kinds = new Set(precedents.map(({ kind }) => kind));
	const kept = kinds.has('sheltered') || kinds.has('refused');
	const gaveUp = kinds.has('handed-over') || kinds.has('returned');
	if (kept && gaveUp) return 'mixed';
	if (kept) return 'kept';
	return gaveUp ? 'gave-up' : undefined;
}
