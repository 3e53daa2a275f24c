/**
 * Keeps the marks of every picture under `root` out of the tab order while it is a picture: the list
 * of countries, the search and the list that the picture can be turned into lead to the same places.
 */
export function keepMarksOutOfTabOrder(root: HTMLElement): void {
	for (const picture of root.querySelectorAll('.picture')) {
		const toggle = picture.querySelector<HTMLInputElement>('.as-list input');
		const links = picture.querySelectorAll<HTMLAnchorElement>('.plot a');
		const apply = () => {
			for (const link of links) link.tabIndex = toggle?.checked ? 0 : -1;
		};
		toggle?.addEventListener('change', apply);
		apply();
	}
}
