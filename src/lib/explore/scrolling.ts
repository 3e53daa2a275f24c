/** How the page is scrolled: at once for readers who want no motion. */
export function scrolling(): ScrollBehavior {
	return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
