import type { Language } from '../../../data/vocabulary.ts';
import { roundForPrint } from '../../../geo/distances.ts';
import * as m from '$lib/paraglide/messages';
import { formatLength } from './text.ts';

/** A measured distance as readers see it: about so many kilometres, under so many, or touching. */
export function distanceInWords(km: number, language: Language): string {
	const printed = roundForPrint(km);
	if (printed.kind === 'touching') return m.distance_touching();
	const value = formatLength(printed.km, language);
	return printed.kind === 'under' ? m.under_km({ value }) : m.km({ value });
}
