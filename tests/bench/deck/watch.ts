/** What a deck's watcher has seen: in ms since navigation, or since the last key; missing until it happens. */
export interface DeckNoted {
	/** The first slide and the arcs of its map have been painted. */
	readonly drawn?: number;
	/** Another slide has been painted, since the key. */
	readonly turned?: number;
	/** The map has been painted elsewhere than before, since the key. */
	readonly moved?: number;
}

/** A script that looks at a deck in every frame; what it sees counts from the start of the frame after. */
export const deckWatchScript = `(() => {
	const noted = (window.benchDeck = {});
	const slide = () => document.querySelector('.slides > .slide.present')?.id;
	const map = () => document.querySelector('.stage .marker')?.getAttribute('style');
	let pressed, before, seen = new Set();
	addEventListener('keydown', (event) => {
		pressed = event.timeStamp;
		before = { turned: slide(), moved: map() };
		seen = new Set(['drawn']);
		delete noted.turned;
		delete noted.moved;
	}, true);
	const states = {
		drawn: () =>
			document.querySelector('.reveal.ready .slide.present')?.checkVisibility() === true &&
			document.querySelector('.stage .arcs .line') !== null,
		turned: () => before && slide() !== before.turned,
		moved: () => before && map() !== before.moved
	};
	const look = (now) => {
		for (const [name, holds] of Object.entries(states)) {
			if (noted[name] !== undefined) continue;
			if (seen.has(name)) noted[name] = name === 'drawn' ? now : now - pressed;
			else if (document.body && holds()) seen.add(name);
		}
		requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
})();`;
