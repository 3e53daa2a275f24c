/** How far from a mark a pointer still means it, in pixels: marks lie closer together than a finger is wide. */
const reachPixels = 24;

const swarms = '.plot :is(.swarm, .lanes)';

/** What is shown as picked, in a picture and no longer in its list. */
interface Picked {
	readonly item: Element;
	readonly link: HTMLElement;
}

/**
 * Lets a pointer pick the mark of a picture that is nearest to it. A mouse shows what it is near and a
 * click opens that; a finger, which covers what it touches, shows it first and opens it with the second
 * touch. Keys, and the list that a picture can be turned into, are as they were.
 *
 * @param root holds the pictures
 * @returns removes all listeners
 */
export function pickNearestMark(root: HTMLElement): () => void {
	const stop = new AbortController();
	let picked: Picked | undefined;

	function pick(found: Picked | undefined): void {
		if (found?.item === picked?.item) return;
		picked?.item.classList.remove('picked');
		found?.item.classList.add('picked');
		picked?.item.closest('.plot')?.classList.remove('picking');
		found?.item.closest('.plot')?.classList.add('picking');
		picked = found;
	}

	function click(event: PointerEvent): void {
		const found = nearestMark(event);
		if (!found || event.detail === 0) return;
		const isShown = found.item === picked?.item || found.item.matches('.named');
		pick(found);
		const opens = event.pointerType === 'mouse' || isShown;
		if (opens && found.link.contains(event.target as Node)) return;
		event.preventDefault();
		event.stopPropagation();
		if (opens) found.link.click();
	}

	const { signal } = stop;
	root.addEventListener('click', click, { capture: true, signal });
	root.addEventListener(
		'pointermove',
		(event) => {
			if (event.pointerType === 'mouse') pick(nearestMark(event));
		},
		{ signal }
	);
	document.addEventListener(
		'pointerdown',
		(event) => {
			if (event.pointerType !== 'mouse' && !nearestMark(event)) pick(undefined);
		},
		{ signal }
	);
	root.addEventListener(
		'pointerleave',
		(event) => {
			if (event.pointerType === 'mouse') pick(undefined);
		},
		{ signal }
	);
	return () => {
		pick(undefined);
		stop.abort();
	};
}

/** The mark within reach of a pointer; undefined outside a picture and in its list. */
function nearestMark({ target, clientX, clientY }: MouseEvent): Picked | undefined {
	const swarm = target instanceof Element ? target.closest(swarms) : null;
	if (!swarm || swarm.closest('.picture:has(.as-list :checked)')) return undefined;
	let nearest: Picked | undefined;
	let least = reachPixels;
	for (const item of swarm.querySelectorAll('li')) {
		const link = item.querySelector('a');
		const { left, top } = item.getBoundingClientRect();
		const away = Math.hypot(left - clientX, top - clientY);
		if (!link || away > least) continue;
		least = away;
		nearest = { item, link };
	}
	return nearest;
}
