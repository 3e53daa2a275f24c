import type { Language } from '../../../data/vocabulary.ts';
import type { Finding, Hundredths, ScoredFinding } from '$lib/model/reach-scores';
import { formatLength } from '$lib/model/text';
import type { Dimension } from '$lib/model/weights';
import * as m from '$lib/paraglide/messages';

/** What the rules found of a country, in words. */
export function foundWord({ found }: Finding, language: Language): string {
	if (found === 'not-established') return m.weigh_left_out();
	if (isDistance(found)) return m.km({ value: formatLength(Number(found.slice(3)), language) });
	return foundWords[found]();
}

function isDistance(found: string): found is `km:${number}` {
	return found.startsWith('km:');
}

const foundWords: Readonly<Record<ScoredFinding, () => string>> = {
	'law-none': m.weigh_found_law_none,
	'law-signed': m.weigh_found_law_signed,
	'law-dormant': m.weigh_found_law_dormant,
	'law-in-force-own-kept': m.weigh_found_law_own_kept,
	'law-in-force': m.weigh_found_law_in_force,
	'presence-none': m.weigh_found_presence_none,
	'presence-access': m.weigh_found_presence_access,
	'presence-standing': m.weigh_found_presence_standing,
	'presence-base': m.weigh_found_presence_base,
	'practice-kept': m.weigh_found_practice_kept,
	'practice-mixed': m.weigh_found_practice_mixed,
	'practice-gave-up': m.weigh_found_practice_gave_up,
	'leverage-comprehensive': m.weigh_found_leverage_comprehensive,
	'leverage-sectoral': m.weigh_found_leverage_sectoral,
	'leverage-listed': m.weigh_found_leverage_listed,
	'leverage-none': m.weigh_found_leverage_none
};

/** The name of a dimension and what it is about. */
export function dimensionWords(dimension: Dimension): { name: string; hint: string } {
	return {
		soil: { name: m.reach_soil(), hint: m.weigh_soil_hint() },
		law: { name: m.reach_law(), hint: m.weigh_law_hint() },
		presence: { name: m.reach_presence(), hint: m.weigh_presence_hint() },
		practice: { name: m.reach_practice(), hint: m.weigh_practice_hint() },
		leverage: { name: m.reach_leverage(), hint: m.weigh_leverage_hint() }
	}[dimension];
}

/** Hundredths as the language writes a number, to two decimals. */
export function formatHundredths(value: Hundredths, language: Language): string {
	return new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value / 100);
}
