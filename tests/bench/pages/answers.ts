import { interfaceWords } from '../../helpers/interface-words.ts';
import type { VisitedPage } from './visited-page.ts';

/** What to click for a layer, and an expression that is true once it is shown. */
export interface LayerRequest {
	/** Clicked before, if anything; not timed. */
	readonly before?: string;
	readonly click: string;
	readonly shown: string;
}

/** How a page is asked for a country or a layer, and how its answer is told from its DOM. */
export interface Answers {
	/** The dot of a candidate. */
	readonly dot: (iso2: string) => string;
	/** An expression that is true once the page tells of a country. */
	readonly opened: (iso2: string, name: string) => string;
	/** Whether countries that the story does not tell of answer as well. */
	readonly everyCountry: boolean;
	/** How the layer of this number is asked for. */
	readonly layer: (number: number) => LayerRequest;
}

const layers = ['treaty', 'rome', 'presence'];

function layerTitle(layer: string): string {
	const words = interfaceWords('en');
	return words[`layer_${layer}_title`] ?? '';
}

const site: Answers = {
	dot: (iso2) => `a.marker[href="#/c/${iso2}"] .dot`,
	opened: (iso2) => `document.getElementById('/c/${iso2}')?.checkVisibility() === true`,
	everyCountry: true,
	layer: (number) => {
		const layer = layers[number % layers.length] ?? '';
		const legend = `.layer-legend[aria-label="${layerTitle(layer)}"]`;
		return {
			before: '.layer-button',
			click: `.layer-menu label:has(input[value="${layer}"])`,
			shown: `document.querySelector('${legend}') && document.querySelector('svg.shaded')`
		};
	}
};

const peer: Answers = {
	dot: (iso2) => `.marker[data-iso2="${iso2}"] :is(.dot, circle)`,
	opened: (_, name) => `document.querySelector('#panel h2')?.textContent === '${name}'`,
	everyCountry: false,
	layer: (number) => ({
		click: '#shade',
		shown: `document.documentElement.dataset.shaded === '${String(number + 1)}'`
	})
};

/** How to ask a page. */
export function answersOf({ name }: VisitedPage): Answers {
	return name === 'site' ? site : peer;
}
