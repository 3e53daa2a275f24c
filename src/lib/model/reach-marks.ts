import type { ExtraditionRow, PresenceRow, RomeRow } from '../../../data/reach-schema.ts';
import type { CountryReach } from '../../../data/reach.ts';
import type { CountryDistances } from '../../../geo/distances.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { legalRows } from './reach-law.ts';
import { presenceRow } from './reach-presence.ts';
import type { ReachRow, Tie } from './reach-row.ts';

/** A row of a country's reach as a mark with the fewest words that say it by themselves. */
export interface ReachMark {
	readonly id: 'treaty' | 'presence' | 'court';
	/** The same as in the country's dossier. */
	readonly tie: Tie;
	/** Says so where the row rests on general knowledge. */
	readonly words: string;
}

/** Extradition, forces and the Criminal Court, in this order, in words of the current language. */
export function reachMarks(
	reach: CountryReach,
	{ capital }: Pick<CountryDistances, 'capital'>,
	language: Language
): readonly ReachMark[] {
	const [treaty, , court] = legalRows(reach, language);
	const presence = presenceRow(reach.presence, capital, language);
	return [
		mark('treaty', treaty, treatyWords(reach.extradition)),
		mark('presence', presence, presenceWords(reach.presence)),
		mark('court', court, courtWords(reach.rome))
	].flatMap((each) => each ?? []);
}

function mark(id: ReachMark['id'], row: ReachRow | undefined, word: string): ReachMark | undefined {
	if (!row) return undefined;
	const words = row.grade === 'unverified' ? m.layer_word_unverified({ word }) : word;
	return { id, tie: row.tie, words };
}

function treatyWords(row: ExtraditionRow | undefined): string {
	if (!row) return m.mark_treaty_unknown();
	const { state, inForce } = row;
	if (state === 'in-force' && inForce !== undefined)
		return m.mark_treaty_since({ year: String(inForce).slice(0, 4) });
	return {
		'in-force': m.mark_treaty_in_force,
		dormant: m.mark_treaty_dormant,
		signed: m.mark_treaty_signed,
		none: m.mark_treaty_none
	}[state]();
}

function presenceWords(row: PresenceRow | undefined): string {
	if (!row) return m.mark_presence_unknown();
	if (row.kind === 'base' && row.sites.length > 1) return m.mark_presence_bases();
	return {
		base: m.mark_presence_base,
		standing: m.mark_presence_standing,
		access: m.mark_presence_access,
		none: m.mark_presence_none
	}[row.kind]();
}

function courtWords(row: RomeRow | undefined): string {
	if (!row) return m.mark_court_unknown();
	return {
		party: m.mark_court_party,
		leaving: m.mark_court_leaving,
		withdrawn: m.mark_court_withdrawn,
		signatory: m.mark_court_signatory,
		'not-party': m.mark_court_not_party
	}[row.state]();
}
