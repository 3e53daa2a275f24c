import { story } from 'virtual:peer-story';
import type { Shade } from './shades.ts';

/**
 * A button that shades the world by the next layer.
 *
 * @param paint paints a layer and resolves when it has done so, which the bench is told
 */
export function addShadeButton(paint: (shade: Shade) => Promise<void> | void): void {
	const button = document.createElement('button');
	button.id = 'shade';
	button.textContent = 'Next layer';
	let count = 0;
	button.addEventListener('click', () => {
		const shade = story.shades[count % story.shades.length];
		count++;
		if (!shade) return;
		void Promise.resolve(paint(shade)).then(() => {
			document.documentElement.dataset.shaded = String(count);
		});
	});
	document.querySelector('#panel')?.before(button);
}
