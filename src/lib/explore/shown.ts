import type { Route } from '$lib/model/route';
import type { PageParts } from './page-parts.ts';

/** What of the page is open. */
export interface Shown {
	/** Id of the dossier that is open. */
	readonly dossier: string;
	readonly route: Route;
	/** ISO code of the open country, if any. */
	readonly selected: string | undefined;
	/** Whether countries stand side by side. */
	readonly isComparing: boolean;
}

/** Shows what is open in the document: by classes, which the style sheet knows. */
export function show({ page, list, dossiers, pictures }: PageParts, shown: Shown): void {
	const { dossier: open, route, selected } = shown;
	page.classList.toggle('comparing', shown.isComparing);
	mark(dossiers, '.dossier.is-open', 'is-open', open);
	mark(
		dossiers,
		'.claim.is-target',
		'is-target',
		route.name === 'claim' ? `/claim/${route.id}` : ''
	);
	for (const link of list.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
	for (const dot of pictures.querySelectorAll('.plot .selected')) dot.classList.remove('selected');
	if (selected === undefined) return;
	list
		.querySelector(`nav.countries a[href="#/c/${selected}"]`)
		?.setAttribute('aria-current', 'true');
	const hrefs = `[href="#/c/${selected}"], [href$="/c/${selected}/"]`;
	pictures.querySelector(`.swarm a:is(${hrefs})`)?.parentElement?.classList.add('selected');
}

/** Gives a class to the element of an id, and to no other below the root. */
function mark(root: Element, marked: string, name: string, id: string): void {
	for (const element of root.querySelectorAll(marked)) {
		if (element.id !== id) element.classList.remove(name);
	}
	const element = id === '' ? null : document.getElementById(id);
	if (element && root.contains(element)) element.classList.add(name);
}
