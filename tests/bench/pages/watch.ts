import type { VisitedPage } from './visited-page.ts';

/** What the page notes of itself, in ms since navigation; missing until it happens. */
export interface Noted {
	readonly readable?: number;
	readonly clickable?: number;
	readonly glReady?: number;
}

/**
 * A script that runs before the page's own and looks at it once a frame: when it can be read (after
 * the browser has painted at all), when pressing the target first opens the panel, when MapLibre
 * paints. The same for every page, so that none is favoured.
 */
export function watchScript({ readable, target, opened, glReady }: VisitedPage): string {
	return `(() => {
		const noted = (window.benchNoted = {});
		const painted = () => performance.getEntriesByName('first-contentful-paint').length > 0;
		const press = () => {
			const element = document.querySelector(${JSON.stringify(target)});
			element?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
		};
		const look = () => {
			const now = performance.now();
			if (document.body) {
				if (noted.readable === undefined && painted() && (${readable})) noted.readable = now;
				if (noted.readable !== undefined && noted.clickable === undefined) {
					if (${opened}) noted.clickable = now;
					else press();
				}
				if (noted.glReady === undefined && (${glReady ?? 'false'})) noted.glReady = now;
			}
			requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	})();`;
}
