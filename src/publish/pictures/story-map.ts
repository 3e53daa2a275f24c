import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import { outlines } from 'virtual:outlines';
import type { Language } from '../../../data/vocabulary.ts';
import type { Camera } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { buildScene } from '../../../geo/scene.ts';
import { unitsPerRadian } from '$lib/cartography/globe';
import { storyOf } from '$lib/model/story';
import tokens from '../../lib/styles/tokens.css?raw';
import type { MapContent } from './map-content.ts';
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

/** A map as a drawing, with a text that says what it shows. */
export interface StoryMap {
	readonly svg: string;
	readonly alt: string;
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
	 *
	 * @param look a place and the degrees round it that the shorter side shows, where not all of the
	 *   country's map is wanted
	 */
	draw(
		iso2: string | undefined,
		{ width, height, labelSize }: MapSize,
		look?: { readonly center: LngLat; readonly span: number }
	): StoryMap {
		const { frame, ...map } = shownIn(this.#view, this.#countries, iso2);
		const words = pictureWords(dataset, geography, this.#language, iso2);
		const rect = { x: 0, y: 0, width, height };
		const drawn = drawMap(
			{ ...map, colours: this.#colours, ringWords: words.ring, brief: false },
			{
				rect,
				camera: look
					? lookAt(look, this.#view.project, Math.min(width, height))
					: cameraFor(frame, rect, labelSize),
				labelSize,
				idPrefix: `map-${iso2 ?? 'story'}`
			}
		);
		const svg = element(
			'svg',
			{ viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img', 'aria-label': words.alt },
			drawn.markup
		);
		return { svg, alt: words.alt };
	}
}

function lookAt(
	{ center, span }: { readonly center: LngLat; readonly span: number },
	project: MapContent['project'],
	side: number
): Camera {
	const [x, y] = project(center) ?? [0, 0];
	return { x, y, scale: side / (((span * Math.PI) / 180) * unitsPerRadian) };
}
