import { tinyFrame } from './tiny-frame.ts';

/**
 * Calls back with the height in CSS pixels that the page needs, whenever something in it has another
 * size: what its style sheet reserves, or more where large letters do not fit into that.
 *
 * @returns asks for it to be told again
 */
export function watchHeight(
	page: HTMLElement,
	tell: (height: number, again: boolean) => void
): () => void {
	const measure = (again: boolean) => {
		if (tinyFrame()) return;
		const reserved = parseFloat(getComputedStyle(page).getPropertyValue('--needed'));
		const taller = page.offsetHeight > reserved;
		tell(taller ? Math.max(reserved, heightOfContents(page)) : reserved, again);
	};
	const observer = new ResizeObserver(() => {
		measure(false);
	});
	for (const part of [page, ...page.children]) observer.observe(part);
	measure(false);
	return () => {
		measure(true);
	};
}

/** How high the page is in a frame that lends it no height. */
function heightOfContents(page: HTMLElement): number {
	page.style.minHeight = '0';
	const { offsetHeight } = page;
	page.style.minHeight = '';
	return offsetHeight;
}
