import { belongsToControl, commandOf } from './keys.ts';
import type { Presentation } from './presentation.svelte.ts';

/** Milliseconds after which a pointer that rests is taken out of sight. */
const idleAfter = 3000;

/**
 * Hears the presenter: keys, clicks on what the slides hold, the pointer.
 *
 * @param root holds the deck
 * @param deck holds its slides and its map: the pointer is told as shares of its size
 * @param onrun told before a command of a key is done
 * @returns hears no more
 */
export function hearPresenter(
	presentation: Presentation,
	{ root, deck }: { root: HTMLElement; deck: HTMLElement },
	onrun: () => void
): () => void {
	const listening = new AbortController();
	const { signal } = listening;
	let idleTimer: ReturnType<typeof setTimeout> | undefined;
	document.addEventListener(
		'keydown',
		(event) => {
			const command = commandFor(event);
			if (!command) return;
			event.preventDefault();
			event.stopPropagation();
			onrun();
			presentation.run(command);
		},
		{ capture: true, signal }
	);
	window.addEventListener(
		'keyup',
		({ key }) => {
			if (!presentation.pointing || key.toLowerCase() !== 'l') return;
			presentation.pointing = false;
			presentation.deck.pointAt(undefined);
		},
		{ signal }
	);
	root.addEventListener(
		'pointermove',
		({ clientX, clientY }) => {
			presentation.idle = false;
			clearTimeout(idleTimer);
			idleTimer = setTimeout(() => (presentation.idle = true), idleAfter);
			const box = deck.getBoundingClientRect();
			presentation.pointerAt = [(clientX - box.left) / box.width, (clientY - box.top) / box.height];
			if (presentation.pointing) presentation.deck.pointAt(presentation.pointerAt);
		},
		{ signal }
	);
	root.addEventListener(
		'click',
		(event) => {
			followClick(presentation, event);
		},
		{ signal }
	);
	return () => {
		listening.abort();
		clearTimeout(idleTimer);
	};

	function commandFor(event: KeyboardEvent) {
		const { target } = event;
		const { show, help, letters } = presentation;
		if (!show || event.defaultPrevented || !(target instanceof Element)) return undefined;
		const inFrame = window.parent !== window;
		if (inFrame && !deck.contains(document.activeElement)) return undefined;
		if (belongsToControl(target, event.key)) return undefined;
		if (event.key === 'Escape' && target.closest('.map-controls')) return undefined;
		const command = commandOf(event, letters);
		if (event.repeat && command === 'pointer') return undefined;
		return help && command !== 'close' && command !== 'help' ? undefined : command;
	}
}

/** Opens in the deck what a link or a button of a slide leads to. */
function followClick(presentation: Presentation, event: MouseEvent): void {
	if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
		return;
	const target = event.target instanceof Element ? event.target : undefined;
	const { route, avoids } = target?.closest<HTMLElement>('button[data-avoids]')?.dataset ?? {};
	if (route !== undefined && avoids !== undefined) {
		presentation.drawRoute(route, avoids);
		return;
	}
	const link = target?.closest('a');
	if (link?.hreflang) link.hash = location.hash;
	const [, kind, name] =
		/(?:^#|^[./]*)\/?(c|brief)\/(\w+)\/?$/.exec(link?.getAttribute('href') ?? '') ?? [];
	if (!presentation.show || link?.hreflang || !kind || name === undefined) return;
	event.preventDefault();
	if (kind === 'c') presentation.deck.openCountry(name);
	else presentation.deck.goTo(Number(name) - 1);
}
