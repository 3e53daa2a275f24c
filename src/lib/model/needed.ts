/**
 * An element that a page's script cannot do without.
 *
 * @param root what holds it
 * @throws when there is none, with the selector
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function needed<Found extends Element = HTMLElement>(
	selector: string,
	root: ParentNode = document
): Found {
	const found = root.querySelector<Found>(selector);
	if (!found) throw new Error(`The page has no ${selector}`);
	return found;
}
