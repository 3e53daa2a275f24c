import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { outlines } from 'virtual:outlines';
import type { Language } from '../../../data/vocabulary.ts';
import { buildScene } from '../../../geo/scene.ts';
import { storyOf } from '$lib/model/story';
import tokens from '../styles/tokens.css?raw';
import { lightColours } from './colours.ts';
import { cameraFor, drawMap } from './picture-map.ts';
import { pictureWords } from './picture-words.ts';
import { element } from './svg.ts';
import { shownIn, truthView } from './truth-view.ts';

/** How large a map is drawn, in pixels, and how large its names are. */
export interface MapSize {
	readonly width: number;
	readonly height: number;
	readonly labelSize: number;
}

/** Draws maps for paper in one language, all cut from one drawing of the world. */
export class StoryMaps {
	readonly #language: Language;
	readonly #countries;
	readonly #view;
	readonly #colours = lightColours(tokens);

	/** Make it where that language is the current one. */
	constructor(language: Language) {
		this.#language = language;
		this.#countries = storyOf(dataset, geography, language).countries;
		this.#view = truthView(buildScene(this.#countries), outlines);
	}

	/**
	 * The map of a country, or without one of the whole story, in true distances from the origin: an
	 * SVG to stand in a page, with a text that says what it shows and none of a picture's other words.
	 */
	draw(iso2: string | undefined, { width, height, labelSize }: MapSize): string {
		const { frame, ...map } = shownIn(this.#view, this.#countries, iso2);
		const words = pictureWords(dataset, geography, this.#language, iso2);
		const rect = { x: 0, y: 0, width, height };
		const drawn = drawMap(
			{ ...map, colours: this.#colours, ringWords: words.ring, brief: false },
			{
				rect,
				camera: cameraFor(frame, rect, labelSize),
				labelSize,
				idPrefix: `map-${iso2 ?? 'story'}`
			}
		);
		return element(
			'svg',
			{ viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img', 'aria-label': words.alt },
			drawn.markup
		);
	}
}
