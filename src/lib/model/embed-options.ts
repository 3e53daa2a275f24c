import { layers, type Layer } from './layers.ts';
import {
	defaultView,
	readQuery,
	themes,
	views,
	type InvalidOption,
	type Theme,
	type View
} from './options.ts';

const switches = ['0', '1'] as const;

/** Whether MapLibre draws the map once a reader has reached for it. */
const glWords = ['auto', 'off'] as const;

/** Colours an editor may take in place of the story's own; each holds 4.5:1 on light and dark. */
export const accents = ['red', 'blue', 'green', 'violet', 'grey'] as const;
export type Accent = (typeof accents)[number];

/** Letters: those of the story, or those the reader's system has. */
export const letters = ['own', 'system'] as const;

/** Corners of buttons and of the frame. */
export const corners = ['round', 'square'] as const;

/** What an editor configures of an embed with words from a list. */
export const embedWords = {
	theme: themes,
	view: views,
	gl: glWords,
	plain: switches,
	static: switches,
	transparent: switches,
	controls: switches,
	accent: accents,
	letters,
	corners
} as const;

export interface EmbedOptions {
	readonly theme: Theme;
	readonly view: View;
	readonly gl: (typeof glWords)[number];
	/** Without title and standfirst; the ending stays. */
	readonly plain: boolean;
	/** A picture: nothing to choose and nothing that moves. */
	readonly static: boolean;
	readonly transparent: boolean;
	/** Buttons for view and zoom. */
	readonly controls: boolean;
	readonly accent: Accent;
	readonly letters: (typeof letters)[number];
	readonly corners: (typeof corners)[number];
	/** Another language than the page's own, where that was asked for. */
	readonly lang: string | undefined;
	/** The country to open, if any. */
	readonly country: string | undefined;
	/** Two or three countries to open side by side; empty for none. */
	readonly compare: readonly string[];
	/** A shading of the world, if any. */
	readonly layer: Layer | undefined;
	/** By what name the host knows this frame. */
	readonly id: string | undefined;
}

/** What an address may name, besides fixed words. */
export interface EmbedTargets {
	readonly languages: readonly string[];
	/** ISO codes of the countries it may open. */
	readonly countries: readonly string[];
}

/** Parameters that pym.js adds to every frame it makes. */
const ofPym = /^(?:initialWidth|parentTitle|parentUrl)$/;
const idForm = /^[\w-]{1,64}$/;

/**
 * The query of an embed's address to options. What is missing takes its default; what is not
 * understood takes it, too, and is reported with what is allowed.
 */
export function parseEmbedOptions(
	query: URLSearchParams,
	targets: EmbedTargets
): { options: EmbedOptions; invalid: readonly InvalidOption[] } {
	const { word, free, invalid, finish } = readQuery(query);
	const options: EmbedOptions = {
		theme: word('theme', themes, 'auto'),
		view: word('view', views, defaultView),
		gl: word('gl', glWords, 'auto'),
		plain: word('plain', switches, '0') === '1',
		static: word('static', switches, '0') === '1',
		transparent: word('transparent', switches, '0') === '1',
		controls: word('controls', switches, '1') === '1',
		accent: word('accent', accents, 'red'),
		letters: word('letters', letters, 'own'),
		corners: word('corners', corners, 'round'),
		lang: word('lang', targets.languages, undefined),
		country: word('country', targets.countries, undefined),
		compare: free('compare', (found) => countriesIn(found, targets), targets.countries) ?? [],
		layer: word('layer', layers, undefined),
		id:
			free('id', (found) => (idForm.test(found) ? found : undefined), ['a-z 0-9 - _']) ??
			free('childId', (found) => (idForm.test(found) ? found : undefined), ['a-z 0-9 - _'])
	};
	finish(ofPym);
	return { options, invalid };
}

function countriesIn(found: string, { countries }: EmbedTargets): readonly string[] | undefined {
	const codes = found.split(/[,/]/);
	const good =
		codes.length >= 2 &&
		codes.length <= 3 &&
		new Set(codes).size === codes.length &&
		codes.every((code) => countries.includes(code));
	return good ? codes : undefined;
}
