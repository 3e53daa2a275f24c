import type { SlideShow } from './reveal-show.ts';

/** Shows slides one at a time with nothing loaded, where what does it better could not be had. */
export function plainShow(element: HTMLElement, first: number): SlideShow {
	const slides = element.querySelectorAll('.slides > .slide');
	const show = (index: number) => {
		for (const [at, slide] of slides.entries()) slide.classList.toggle('present', at === index);
	};
	element.classList.add('ready');
	show(first);
	return {
		show,
		toggleOverview: () => undefined,
		end: () => {
			element.classList.remove('ready');
		}
	};
}
