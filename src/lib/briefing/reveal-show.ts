import Reveal from 'reveal.js';

/** What the deck is told by the slides themselves. */
export interface ShowEvents {
	/** Another slide has come, by a swipe or from the overview. */
	readonly onslide: (index: number) => void;
	readonly onoverview: (open: boolean) => void;
}

/** Slides that are shown one at a time. */
export interface SlideShow {
	readonly show: (index: number) => void;
	readonly toggleOverview: (open?: boolean) => void;
	/** Shows all slides one below the other again. */
	readonly end: () => void;
}

/**
 * Has reveal.js show the slides of an element one at a time. Keys, hash, blanking and layout are left
 * to the deck: they are shared by two windows, and the map stands beside the slides.
 *
 * The style sheet decides how they change.
 */
export async function startShow(
	element: HTMLElement,
	first: number,
	{ onslide, onoverview }: ShowEvents
): Promise<SlideShow> {
	const reveal = new Reveal(element, {
		embedded: true,
		disableLayout: true,
		keyboard: false,
		hash: false,
		respondToHashChanges: false,
		jumpToSlide: false,
		help: false,
		pause: false,
		postMessage: false,
		focusBodyOnPageVisibilityChange: false,
		autoAnimate: false,
		controls: false,
		progress: false,
		hideInactiveCursor: false,
		transition: 'fade',
		backgroundTransition: 'none'
	});
	await withoutQuery(() => reveal.initialize());
	// Readers of the screen read slides like any other text; "application" would forbid it.
	element.setAttribute('role', 'group');
	reveal.slide(first);
	reveal.on('slidechanged', () => {
		onslide(reveal.getIndices().h);
	});
	reveal.on('overviewshown', () => {
		onoverview(true);
	});
	reveal.on('overviewhidden', () => {
		onoverview(false);
	});
	return {
		show: (index) => {
			if (reveal.getIndices().h !== index) reveal.slide(index);
		},
		toggleOverview: (open) => {
			reveal.toggleOverview(open);
		},
		end: () => {
			reveal.toggleOverview(false);
			reveal.destroy();
		}
	};
}

/** reveal.js takes its settings from the query, which here is another's: hides it while it starts. */
function withoutQuery<T>(start: () => T): T {
	if (location.search === '') return start();
	const { href } = location;
	try {
		history.replaceState(history.state, '', location.pathname + location.hash);
	} catch {
		// Where the address cannot be changed, a setting of reveal.js in it does little harm.
	}
	const started = start();
	history.replaceState(history.state, '', href);
	return started;
}
