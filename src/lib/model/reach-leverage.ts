import type { SanctionsRow } from '../../../data/reach-schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import * as m from '$lib/paraglide/messages';
import {
	citationSentences,
	datedSentence,
	endedSentences,
	heldRow,
	sinceSentence,
	unknownRow,
	type ReachRow
} from './reach-row.ts';

/** Sanctions of the jurisdiction on the country. They are pressure, and pressure spent: no tie is read into them. */
export function leverageRow(
	row: SanctionsRow | undefined,
	language: Language,
	ended?: readonly SanctionsRow[]
): ReachRow {
	const place = {
		id: 'leverage-sanctions',
		dimension: 'leverage',
		label: m.reach_sanctions()
	} as const;
	if (!row) return unknownRow(place);
	const word = sanctionsWord(row.kind);
	const { since, terrorismSponsor } = row;
	const sentences = [
		...(since === undefined ? [] : [sinceSentence(since, language)]),
		...citationSentences(row),
		...(terrorismSponsor === undefined
			? []
			: [
					datedSentence(terrorismSponsor, language, {
						day: (day) => m.reach_terrorism_day({ when: day }),
						year: (year) => m.reach_terrorism_year({ when: year })
					})
				]),
		...endedSentences(ended, ({ kind }) => sanctionsWord(kind), { word, language })
	];
	return heldRow(
		place,
		row,
		{ tie: row.kind === 'none' ? 'free' : 'partly', word, sentences },
		language
	);
}

/** The word for how wide the sanctions are. */
function sanctionsWord(kind: SanctionsRow['kind']): string {
	return {
		comprehensive: m.reach_sanctions_comprehensive,
		sectoral: m.reach_sanctions_sectoral,
		listed: m.reach_sanctions_listed,
		none: m.reach_sanctions_none
	}[kind]();
}
