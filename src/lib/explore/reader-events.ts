import { countryOfRoute } from '$lib/model/route';
import type { Explorer } from './explorer.ts';
import type { Islands } from './islands.ts';
import { addressOf, isPlainClick } from './link-address.ts';

/** Listens to all that a reader does on the page, outside of its components. */
export function listenToReader(explorer: Explorer, islands: Islands): void {
	const { page, list } = explorer.parts;
	page.addEventListener('click', (event) => {
		if (isPlainClick(event)) click(event, explorer, islands);
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
	for (const name of ['pointerover', 'focusin'] as const) {
		list.addEventListener(name, ({ target }) => {
			const row = target instanceof Element ? target.closest('nav.countries a') : null;
			const hash = row ? addressOf(row) : undefined;
			islands.point(hash && countryOfRoute(explorer.app.routeOf(hash)));
		});
	}
	for (const name of ['pointerleave', 'focusout'] as const) {
		list.addEventListener(name, () => {
			islands.point(undefined);
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
	const isOpener = link.closest('.country-column, .map-column') !== null;
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
