import type { AsOf } from '../../../data/vocabulary.ts';
import type { Route } from '$lib/model/route';
import { unfold } from '$lib/panels/unfold';
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
	/** The day as of which reach is shown. */
	readonly asOf: AsOf;
}

/** Shows what is open in the document: by classes, which the style sheet knows. */
export function show({ page, list, dossiers, pictures }: PageParts, shown: Shown): void {
	const { dossier: open, route, selected } = shown;
	page.classList.toggle('comparing', shown.isComparing);
	for (const choice of dossiers.querySelectorAll<HTMLInputElement>('.as-of-choice input')) {
		choice.checked = choice.value === shown.asOf;
	}
	mark(dossiers, '.dossier.is-open', 'is-open', open);
	const claim = mark(
		dossiers,
		'.claim.is-target',
		'is-target',
		route.name === 'claim' ? `/claim/${route.id}` : ''
	);
	if (claim) unfold(claim);
	for (const link of list.querySelectorAll('[aria-current]')) link.removeAttribute('aria-current');
	for (const dot of pictures.querySelectorAll('.plot .selected')) dot.classList.remove('selected');
	if (selected === undefined) return;
	list.querySelector(`a[href="#/c/${selected}"]`)?.setAttribute('aria-current', 'true');
	const hrefs = `[href="#/c/${selected}"], [href$="/c/${selected}/"]`;
	pictures.querySelector(`.swarm a:is(${hrefs})`)?.parentElement?.classList.add('selected');
}

/** Marks the row of a country that the pointer or the focus meets on the map, and no other. */
export function pointInList(list: Element, iso2: string | undefined): void {
	const row = iso2 === undefined ? null : list.querySelector(`a[href="#/c/${iso2}"]`);
	for (const other of list.querySelectorAll('.pointed')) {
		if (other !== row) other.classList.remove('pointed');
	}
	row?.classList.add('pointed');
}

/**
 * Gives a class to the element of an id, and to no other below the root.
 *
 * @returns the element, where it has not had the class before
 */
function mark(root: Element, marked: string, name: string, id: string): Element | undefined {
	for (const element of root.querySelectorAll(marked)) {
		if (element.id !== id) element.classList.remove(name);
	}
	const element = id === '' ? null : document.getElementById(id);
	if (!element || !root.contains(element) || element.classList.contains(name)) return undefined;
	element.classList.add(name);
	return element;
}
