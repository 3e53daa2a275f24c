/**
 * What the page carries for its script, as JSON in an element.
 *
 * @throws when it carries nothing
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as JSON.parse, it trusts who wrote the page
export function pageView<View>(id = 'view'): View {
	const element = document.getElementById(id);
	if (!element) throw new Error(`The page carries no ${id}`);
	return JSON.parse(element.textContent) as View;
}
