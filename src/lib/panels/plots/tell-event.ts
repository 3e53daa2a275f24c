import '$lib/model/reader-language';
import * as m from '$lib/paraglide/messages';

/**
 * Tells an event of the timeline where the reader is: below the picture, or within its list, with the
 * countries it is about and the way to its sources. Telling it again takes it away.
 *
 * @param mark the event's link, which without script leads to the method page
 */
export function tellEvent(mark: HTMLAnchorElement): void {
	const picture = mark.closest('.picture');
	const item = mark.parentElement;
	if (!picture || !item) return;
	const wasTold = mark.hasAttribute('aria-current');
	picture.querySelector('.told-event')?.remove();
	picture.querySelector('.debate [aria-current]')?.removeAttribute('aria-current');
	if (wasTold) return;
	mark.setAttribute('aria-current', 'true');
	const isList = picture.querySelector<HTMLInputElement>('.as-list input')?.checked === true;
	const told = eventOf(mark, item, isList);
	if (isList) item.append(told);
	else picture.querySelector('.plot')?.after(told);
	told.focus({ preventScroll: true });
	told.scrollIntoView({ block: 'nearest' });
}

function eventOf(mark: HTMLAnchorElement, item: Element, isList: boolean): HTMLElement {
	const told = document.createElement('div');
	told.className = 'told-event';
	told.tabIndex = -1;
	const sources = document.createElement('a');
	sources.href = mark.getAttribute('href') ?? '';
	sources.textContent = m.pictures_event_sources();
	const close = document.createElement('button');
	close.type = 'button';
	close.textContent = m.note_dismiss();
	close.addEventListener('click', () => {
		tellEvent(mark);
		mark.focus({ preventScroll: true });
	});
	if (!isList) {
		const words = document.createElement('p');
		words.append(...[...mark.children].map((child) => child.cloneNode(true)));
		told.append(words);
		const about = item.querySelector('.about')?.cloneNode(true);
		if (about) told.append(about);
	}
	told.append(sources, close);
	return told;
}
