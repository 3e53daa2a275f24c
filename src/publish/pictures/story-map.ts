import { dataset } from 'virtual:scenario';
import { distanceBands } from 'virtual:distance-bands';
import { geography } from 'virtual:geography';
import { outlines } from 'virtual:outlines';
import type { Language } from '../../../data/vocabulary.ts';
import type { GeoProjection } from 'd3-geo';
import type { Camera, Frame } from '../../../geo/frame.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { unitsPerRadian } from '$lib/cartography/globe';
import { placesAlong, type DrawnRoute } from '$lib/model/drawn-route';
import { layerFile } from '$lib/model/layer-file';
import type { Layer } from '$lib/model/layers';
import { shadingOf } from '$lib/model/shading';
import type { View } from '$lib/model/options';
import { storyOf, type Story } from '$lib/model/story';
import * as m from '$lib/paraglide/messages';
import tokens from '../../lib/styles/tokens.css?raw';
import { lightColours, lightShadeTheme } from './colours.ts';
import { GlobeViews } from './globe-view.ts';
import { shadeLegend } from './legend.ts';
import type { MapContent } from './map-content.ts';
import { cameraFor, drawMap } from './picture-map.ts';
import { pictureWords } from './picture-words.ts';
import { globeOf, subjectOf, wordsOf } from './story-content.ts';
import { element } from './svg.ts';
import { shownIn, truthView } from './truth-view.ts';
import { viewShade } from './view-shade.ts';

/** How large a map is drawn, in pixels, and how large its names are. */
export interface MapSize {
	readonly width: number;
	readonly height: number;
	readonly labelSize: number;
}

/** What a map shows beside the story: all of it left out, the story as a whole. */
export interface MapWanted {
	/** ISO code of the country that it is about. */
	readonly country?: string | undefined;
	/** ISO codes of the countries that it sets beside each other. */
	readonly marked?: readonly string[];
	/** Where to look, and the degrees round it that the shorter side shows. */
	readonly camera?: { readonly center: LngLat; readonly span: number } | undefined;
	readonly layer?: Layer | undefined;
	readonly route?: DrawnRoute | undefined;
	/** Whether every country's measuring line is drawn, where the map is about none. */
	readonly isMeasured?: boolean;
	/** The view of true distance where that is what the words speak of; the globe otherwise. */
	readonly view?: View;
}

/** A map as a drawing, with a text that says what it shows. */
export interface StoryMap {
	readonly svg: string;
	readonly alt: string;
}

/** Draws maps for paper in one language, all cut from one drawing of the world. */
export class StoryMaps {
	readonly #language: Language;
	readonly #story: Story;
	readonly #globe: GlobeViews;
	readonly #colours = lightColours(tokens);
	#drawn = 0;

	/** Make it where that language is the current one. */
	constructor(language: Language) {
		this.#language = language;
		this.#story = storyOf(dataset, geography, language);
		this.#globe = new GlobeViews(this.#story, outlines);
	}

	/**
	 * A map as an SVG to stand in a page, with a text that says what it shows, the legend of its layer
	 * below it, and none of a picture's other words.
	 */
	draw(wanted: MapWanted, { width, height, labelSize }: MapSize): StoryMap {
		const { country, camera, route } = wanted;
		const idPrefix = `map-${country ?? 'story'}-${String((this.#drawn += 1))}`;
		const line = route && placesAlong(route.corners);
		const { frame, projection, ...shown } = this.#mapOf(wanted, line);
		const words = pictureWords(dataset, geography, this.#language, country);
		const shading = wanted.layer && this.#shading(wanted.layer);
		const unit = labelSize / 15;
		const content: MapContent = {
			...shown,
			marked: wanted.marked,
			colours: this.#colours,
			ringWords: words.ring,
			brief: false,
			flight: line && { line, blocked: route.blocked },
			shade: shading && viewShade(shading, lightShadeTheme(tokens), projection, idPrefix, unit)
		};
		const legend = this.#legend(content, words, { width, labelSize });
		const rect = { x: 0, y: 0, width, height: height - legend.height };
		const map = drawMap(content, {
			rect,
			camera: camera
				? lookAt(camera, shown.project, Math.min(rect.width, rect.height))
				: cameraFor(frame, rect, labelSize),
			labelSize,
			idPrefix
		});
		const more = [route && m.route_shown({ name: route.name }), shading?.title];
		const alt = [words.alt, ...more.flatMap((text) => (text ? [`${text}.`] : []))].join(' ');
		const svg = element(
			'svg',
			{ viewBox: `0 0 ${String(width)} ${String(height)}`, role: 'img', 'aria-label': alt },
			map.markup + legend.markup(rect.height)
		);
		return { svg, alt };
	}

	/** What is drawn of the world, how, and where of it to look. */
	#mapOf(
		{ country, camera, view, isMeasured = false }: MapWanted,
		line: readonly LngLat[] | undefined
	): Omit<MapContent, 'colours' | 'ringWords' | 'brief'> & {
		readonly frame: Frame;
		readonly projection: GeoProjection;
	} {
		const about = subjectOf(this.#story, country);
		const subject = line ? { ...about, measured: [] } : about;
		const words = wordsOf(this.#story, subject, line ? [line] : []);
		const { scene, measured } = subject;
		if (view === 'distance') {
			const truth = truthView(scene, outlines);
			const jurisdiction = scene.places.find(({ role }) => role === 'jurisdiction')?.iso2;
			return {
				...truth,
				...shownIn(truth, country ?? (isMeasured ? jurisdiction : undefined)),
				words
			};
		}
		const globe = line
			? this.#globe.around(line, line)
			: camera
				? this.#globe.under(camera.center)
				: globeOf(subject, this.#globe);
		return { ...globe, scene, rings: [], words, selected: country, measured };
	}

	#shading(layer: Layer) {
		return shadingOf(layerFile(dataset, geography, distanceBands), layer, this.#language);
	}

	/** The legend of the layer, as wide as the map; no height without one. */
	#legend(
		{ shade, colours }: MapContent,
		words: ReturnType<typeof pictureWords>,
		{ width, labelSize }: Pick<MapSize, 'width' | 'labelSize'>
	): { height: number; markup: (top: number) => string } {
		if (!shade) return { height: 0, markup: () => '' };
		const pad = labelSize * 0.7;
		const content = {
			words,
			colours,
			ringStepKm: undefined,
			hasHatch: false,
			hasMeasure: false,
			shade
		};
		const style = { face: 'sans400', size: labelSize, fill: colours.ink } as const;
		const block = shadeLegend(content, style, width - 2 * pad);
		const height = block.height + 2 * pad;
		return {
			height,
			markup: (top) =>
				element('rect', { x: 0, y: top, width, height, fill: colours.paper }) +
				block.draw(pad, top + pad)
		};
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
