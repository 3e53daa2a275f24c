/** What a reader does who means to read elsewhere on the page. */
const readerMoves = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** How far, in pixels, a place may be off before it counts as moved. */
const slack = 2;

/**
 * Brings what an address names into the window and keeps it there while files that come late still
 * change the page above it. A reader who begins to scroll, press or type has the last word.
 *
 * @param named resolves to what the address names, once it is in the page
 * @param isShown whether that may stay where it is
 * @returns lets go of the page
 */
export function arrive(
	named: Promise<Element | undefined>,
	isShown: (element: Element) => boolean = () => false
): () => void {
	const control = new AbortController();
	const { signal } = control;
	const letGo = () => {
		control.abort();
	};
	for (const name of readerMoves) {
		addEventListener(name, letGo, { signal, passive: true, capture: true });
	}
	void named.then((element) => {
		if (!element || signal.aborted || isShown(element)) letGo();
		else hold(element, signal, letGo);
	});
	return letGo;
}

/** Holds an element at its place under the window's upper edge while the page changes its height. */
function hold(element: Element, signal: AbortSignal, letGo: () => void): void {
	const page = document.documentElement;
	let height = 0;
	let top = 0;
	const align = () => {
		element.scrollIntoView({ block: 'start', behavior: 'instant' });
		height = page.scrollHeight;
		top = element.getBoundingClientRect().top;
	};
	const isMoved = () => Math.abs(element.getBoundingClientRect().top - top) > slack;
	align();
	const observer = new ResizeObserver(() => {
		if (isMoved()) align();
	});
	observer.observe(document.body);
	signal.addEventListener('abort', () => {
		observer.disconnect();
	});
	// A scrollbar, a screen reader or a search in the page scrolls without any other sign.
	const scrolled = () => {
		if (page.scrollHeight === height && isMoved()) letGo();
	};
	addEventListener('scroll', scrolled, { signal, passive: true });
}

/** Whether an element begins inside the window, below whatever lies over the page's upper edge. */
export function beginsInWindow(element: Element): boolean {
	const { top } = element.getBoundingClientRect();
	const heading = element.querySelector('h2') ?? element;
	const margin = parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
	return top >= margin - 1 - slack && heading.getBoundingClientRect().bottom <= innerHeight;
}

/** Whether a reader comes to a page that they had left or load anew: the browser scrolls it for them. */
function isReturn(): boolean {
	const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	return entry?.type === 'reload' || entry?.type === 'back_forward';
}

/**
 * Whether the browser has brought a reader back to where they were on a page they had left. It does
 * so while the page loads, and no later than when it has.
 */
export async function isBroughtBack(): Promise<boolean> {
	if (!isReturn()) return false;
	if (document.readyState !== 'complete') {
		await new Promise((resolve) => {
			addEventListener('load', resolve, { once: true });
		});
	}
	await new Promise(requestAnimationFrame);
	return scrollY > 0;
}

/**
 * How far down, in pixels, the browser has brought a reader back before the page shows what was open;
 * 0 for one who comes anew.
 */
export function placeOfReturn(): number {
	return isReturn() ? scrollY : 0;
}

/**
 * Keeps a reader there until the page has loaded, since what lies above may get another height. One who
 * begins to scroll, press or type has the last word.
 */
export function keepPlace(top: number): void {
	if (top <= 0) return;
	const control = new AbortController();
	const { signal } = control;
	const letGo = () => {
		control.abort();
	};
	for (const name of readerMoves) {
		addEventListener(name, letGo, { signal, passive: true, capture: true });
	}
	const back = () => {
		if (!signal.aborted) scrollTo({ top, behavior: 'instant' });
	};
	back();
	void isBroughtBack().then(back).then(letGo);
}
