import { asOfWords } from '../../../data/vocabulary.ts';
import { countryOfRoute } from '$lib/model/route';
import type { Explorer } from './explorer.ts';
import type { Islands } from './islands.ts';
import { pointInList } from './shown.ts';
import { addressOf, isPlainClick } from './link-address.ts';

/** Listens to all that a reader does on the page, outside of its components. */
export function listenToReader(explorer: Explorer, islands: Islands): void {
	const { page, list, map, dossiers } = explorer.parts;
	page.addEventListener('click', (event) => {
		if (isPlainClick(event)) click(event, explorer, islands);
	});
	dossiers.addEventListener('change', ({ target }) => {
		if (!(target instanceof HTMLInputElement) || !target.closest('.as-of-choice')) return;
		const asOf = asOfWords.find((word) => word === target.value);
		if (asOf) explorer.app.setAsOf(asOf);
	});
	addEventListener('keydown', (event) => {
		const { app, elsewhere } = explorer;
		if (event.key !== 'Escape' || event.defaultPrevented || app.route.name === 'overview') return;
		if (event.target instanceof HTMLSelectElement || elsewhere(location.hash)) return;
		explorer.close();
	});
	addEventListener('popstate', ({ state }) => {
		explorer.readdress(state);
	});
	/** ISO code of the country whose link the pointer or the focus is on. */
	const pointedCountry = ({ target }: Event) => {
		const link = target instanceof Element ? target.closest('a') : null;
		const hash = link ? addressOf(link) : undefined;
		return hash && countryOfRoute(explorer.app.routeOf(hash));
	};
	for (const name of ['pointerover', 'focusin'] as const) {
		list.addEventListener(name, (event) => {
			islands.point(pointedCountry(event));
		});
		map.addEventListener(name, (event) => {
			pointInList(list, pointedCountry(event));
		});
	}
	for (const name of ['pointerleave', 'focusout'] as const) {
		list.addEventListener(name, () => {
			islands.point(undefined);
		});
		map.addEventListener(name, () => {
			pointInList(list, undefined);
		});
	}
}

function click(event: MouseEvent, explorer: Explorer, islands: Islands): void {
	const target = event.target instanceof Element ? event.target : undefined;
	const button = target?.closest('button');
	if (button?.matches('[data-avoids], [data-choose-route]')) {
		void islands.press(button);
		return;
	}
	if (button?.matches('[data-weigh]')) {
		void islands.weigh(true);
		return;
	}
	const link = target?.closest('a');
	if (link?.matches('.debate li > a:first-child')) {
		event.preventDefault();
		void tell(link);
		return;
	}
	if (link?.hreflang) carryOver(link);
	const hash = link ? addressOf(link) : undefined;
	if (!link || hash === undefined || explorer.elsewhere(hash)) return;
	event.preventDefault();
	if (hash === '#/') {
		explorer.close();
		return;
	}
	const isOpener = link.closest('nav.countries, .map-column') !== null;
	void explorer.follow(hash, event.detail === 0, isOpener ? link : undefined);
}

/** Tells an event of the timeline beside it; where that cannot be, its link leads to the method page. */
async function tell(mark: HTMLAnchorElement): Promise<void> {
	try {
		const { tellEvent } = await import('$lib/panels/plots/tell-event');
		tellEvent(mark);
	} catch {
		location.assign(mark.href);
	}
}

/** The other language opens on what the reader has open here. */
function carryOver(link: HTMLAnchorElement): void {
	link.hash = location.hash;
	link.search = location.search;
}
