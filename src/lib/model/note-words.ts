import * as m from '$lib/paraglide/messages';
import type { LatePart } from './late-parts.ts';

/**
 * What a page may have to say of its address or of its parts, with `{name}` where something is put
 * in. The page carries it in its own language: when nothing else comes, this has to be there.
 */
export interface NoteWords {
	/** The address names a place {found} that there is not. */
	readonly unknown: string;
	readonly unknownOption: string;
	readonly unknownValue: string;
	readonly gl: string;
	readonly dismiss: string;
	readonly loading: string;
	/** Names {parts} that did not come, the first time and after {tries}. */
	readonly fault: string;
	readonly faultAgain: string;
	readonly again: string;
	readonly anew: string;
	/** Names {country}, which has a page of its own. */
	readonly instead: string;
	readonly parts: Readonly<Record<LatePart, string>>;
}

/** The words of notes on the map or the deck. Call it where the page's language is the current one. */
export function noteWords(on: 'map' | 'deck'): NoteWords {
	const unknown = on === 'map' ? m.note_unknown_route : m.note_unknown_slide;
	return {
		unknown: unknown({ found: '{found}' }),
		unknownOption: m.note_unknown_option_name({ name: '{name}' }),
		unknownValue: m.note_unknown_option({
			name: '{name}',
			found: '{found}',
			allowed: '{allowed}'
		}),
		gl: m.note_gl_unavailable(),
		dismiss: m.note_dismiss(),
		loading: m.loading(),
		fault: m.fault({ parts: '{parts}' }),
		faultAgain: m.fault_again({ parts: '{parts}', tries: '{tries}' }),
		again: m.fault_try_again(),
		anew: m.fault_load_anew(),
		instead: m.fault_instead({ country: '{country}' }),
		parts: {
			moves: m.part_moves(),
			view: m.part_view(),
			layer: m.part_layer(),
			countries: m.part_countries(),
			search: m.part_search(),
			comparison: m.part_comparison(),
			weights: m.part_weights(),
			routes: m.part_routes(),
			pictures: m.part_pictures(),
			gl: m.part_gl(),
			deck: m.part_deck()
		}
	};
}
