/** Opens a link in a window of its own, or hands back that the frame may not do so. */
export function openWindow({ href }: HTMLAnchorElement): boolean {
	const opened = window.open(href, '_blank');
	if (opened) opened.opener = null;
	return opened !== null;
}

/** Lets a button fill the screen with the page, where the frame allows that. */
export function offerFullScreen(
	button: HTMLButtonElement,
	page: Element,
	onfilled: () => void
): void {
	button.hidden = !document.fullscreenEnabled;
	button.addEventListener('click', () => {
		if (document.fullscreenElement) void document.exitFullscreen();
		else
			void page.requestFullscreen().then(onfilled, () => {
				button.hidden = true;
			});
	});
}
