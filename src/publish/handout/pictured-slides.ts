import { rasterise } from '$publish/pictures/rasterise.server';
import type { PicturedSlide } from './deck-pptx.ts';
import type { SiteDeck } from './site-deck.ts';

/** Pixels of a picture's width: a slide's half on a large screen. */
const width = 1360;

/** The slides of a deck with their maps as pixels. */
export async function picturedSlides({
	language,
	slides,
	maps
}: SiteDeck): Promise<PicturedSlide[]> {
	const pictured: PicturedSlide[] = [];
	for (const slide of slides) {
		const map = maps[slide.id];
		const file = map?.svg.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ');
		const png = file && (await rasterise(file, width, `slide-${language}-${slide.id}`));
		pictured.push({ slide, picture: map && png ? { png, alt: map.alt } : undefined });
	}
	return pictured;
}
