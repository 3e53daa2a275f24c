import type { DrawnDispute } from '../../../geo/geography.ts';
import * as m from '$lib/paraglide/messages';

/** What the border policy says of an area that it hatches, in the current language. */
export function disputeWords(id: DrawnDispute['id']): { name: string; note: string } {
	return id === 'crimea'
		? { name: m.border_crimea_name(), note: m.border_crimea_note() }
		: { name: m.border_essequibo_name(), note: m.border_essequibo_note() };
}
