/** Whether a click means the link itself, not a new tab or window, and nobody has dealt with it. */
export function isPlainClick(event: MouseEvent): boolean {
	const { defaultPrevented, button, metaKey, ctrlKey, shiftKey, altKey } = event;
	return !(defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey);
}

/**
 * The hash within the explore page that a link stands for: its own, that of a comparison, or that of
 * the country whose page it leads to. Undefined for a link that leads away, as those of notes and of
 * the language menu do.
 */
export function addressOf(link: Element): string | undefined {
	const href = link.getAttribute('href') ?? '';
	if (href.startsWith('#/')) return href;
	const compare = link.getAttribute('data-compare');
	if (compare !== null) return `#/compare/${compare}`;
	if (link.hasAttribute('hreflang') || link.closest('.notes, .late')) return undefined;
	const iso2 = /(?:^|\/)c\/([a-z]{2})\/$/.exec(href)?.[1];
	return iso2 && `#/c/${iso2}`;
}
