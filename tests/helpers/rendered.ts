import type { Component } from 'svelte';
import { render } from 'svelte/server';
import type { Language } from '../../data/vocabulary.ts';
import { overwriteGetLocale } from '../../src/lib/paraglide/runtime.js';

/** A component's HTML as the server writes it, in a language, without Svelte's own comments. */
export function rendered<Props extends object>(
	component: Component<Props>,
	props: Props,
	language: Language = 'en'
): string {
	overwriteGetLocale(() => language);
	const { body } = render(component as Component, { props });
	return body.replace(/<!--.*?-->/gs, '');
}

/** What a reader reads of some HTML, with the white space of a browser. */
export function textOf(html: string): string {
	return html
		.replace(
			/<(?:br|\/?(?:p|li|ul|ol|dl|dt|dd|div|section|h\d|summary|details|time|tr|td|th))\b[^>]*>/g,
			' '
		)
		.replace(/<[^>]*>/g, '')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Levels of the headings in some HTML, in their order. */
export function headingLevels(html: string): number[] {
	return [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
}
