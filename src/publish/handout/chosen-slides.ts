import type { SlideView } from '$lib/views/slide-view';

/** Which slides of a deck are wanted, by id in the order of the deck. */
export interface DeckChoice {
	readonly ids: readonly string[];
	/** Heading of a list of the slides after the first; none without one. */
	readonly agenda: string | undefined;
}

/** The chosen slides, numbered anew, with a list of them where one is asked for. */
export function chosenSlides(
	slides: readonly SlideView[],
	{ ids, agenda }: DeckChoice
): SlideView[] {
	const chosen = slides.filter(({ id }) => ids.includes(id));
	const [first, ...others] = chosen;
	const all =
		first && agenda !== undefined ? [first, agendaAfter(first, agenda, others), ...others] : chosen;
	return all.map((slide, index) => ({ ...slide, number: index + 1, total: all.length }));
}

/** A list of the slides that follow it; its map is the first slide's. */
function agendaAfter(first: SlideView, heading: string, others: readonly SlideView[]): SlideView {
	return {
		...first,
		id: 'agenda',
		kind: 'agenda',
		over: '',
		heading,
		leads: [],
		ofView: undefined,
		otherView: undefined,
		body: [
			{
				kind: 'agenda',
				items: others.map((slide, index) => ({ number: index + 3, heading: slide.heading }))
			}
		],
		notes: '',
		sources: [],
		landings: []
	};
}
