import type { PageParts } from './page-parts.ts';

/**
 * Puts the focus where a reader came from who has closed what was open: on what opened it, if that is
 * still in the page, on its row of the list, or on the search or the list's first row.
 */
export function focusInList(
	{ list, search }: Pick<PageParts, 'list' | 'search'>,
	hash: string,
	opener: HTMLElement | undefined
): void {
	const rows = [...list.querySelectorAll('a')];
	const row = rows.find((link) => link.getAttribute('href') === hash);
	const from = opener?.isConnected ? opener : undefined;
	const target = from ?? row ?? search.querySelector('input') ?? rows[0];
	target?.focus({ preventScroll: true });
}
