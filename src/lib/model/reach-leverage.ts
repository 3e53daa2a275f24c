import type { SanctionsRow } from '../../../data/reach-schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import { datedSentence, heldRow, unknownRow, type ReachRow } from './reach-row.ts';

/** Sanctions of the jurisdiction on the country. They are pressure, and pressure spent: no tie is read into them. */
export function leverageRow(row: SanctionsRow | undefined, language: Language): ReachRow {
	const place = {
		id: 'leverage-sanctions',
		dimension: 'leverage',
		label: m.reach_sanctions()
	} as const;
	if (!row) return unknownRow(place);
	const word = {
		comprehensive: m.reach_sanctions_comprehensive,
		sectoral: m.reach_sanctions_sectoral,
		listed: m.reach_sanctions_listed,
		none: m.reach_sanctions_none
	}[row.kind]();
	const sentences =
		row.terrorismSponsor === undefined
			? []
			: [
					datedSentence(row.terrorismSponsor, language, {
						day: (day) => m.reach_terrorism_day({ when: day }),
						year: (year) => m.reach_terrorism_year({ when: year })
					})
				];
	return heldRow(
		place,
		row,
		{ tie: row.kind === 'none' ? 'free' : 'partly', word, sentences },
		language
	);
}
