import type { DrawnShape } from '../../../geo/geography.ts';
import { worldFrame } from './locator.ts';

/**
 * All land as one SVG file, in the map units of Mercator, to lie beneath small maps of one country.
 * As a picture of its own it cannot see the page's colours, so it brings both sets.
 */
export function worldPicture(shapes: readonly DrawnShape[]): string {
	const { x, y, width, height } = worldFrame;
	const box = [x, y, width, height].map((value) => value.toFixed(1)).join(' ');
	const land = shapes.map(({ pathData }) => pathData).join('');
	const style =
		'path{fill:#e3dccf;stroke:#fbf8f2;stroke-width:3}' +
		'@media(prefers-color-scheme:dark){path{fill:#2f3437;stroke:#16181a}}';
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><style>${style}</style><path d="${land}"/></svg>\n`;
}
