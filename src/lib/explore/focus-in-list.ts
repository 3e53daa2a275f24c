/**
 * Puts the focus where a reader came from who has closed what was open: on what opened it, if that is
 * still in the page, on its row of the list, or on the list's first field or row.
 */
export function focusInList(list: Element, hash: string, opener: HTMLElement | undefined): void {
	const rows = [...list.querySelectorAll<HTMLElement>('nav.countries a')];
	const row = rows.find((link) => link.getAttribute('href') === hash);
	const from = opener?.isConnected ? opener : undefined;
	const target = from ?? row ?? list.querySelector('input') ?? rows[0];
	target?.focus({ preventScroll: true });
}
