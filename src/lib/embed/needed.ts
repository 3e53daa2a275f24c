/**
 * An element of the page that its script cannot do without.
 *
 * @throws when the page has none
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function needed<Found extends Element = Element>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`The embed page has no ${selector}`);
	return found;
}
