import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component's HTML as the browser can bring it alive where it stands, with the same props. */
export function islandMarkup<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): string {
	return render(component as Component, { props }).body;
}

/** A value as the page carries it for its script, in an element of this id. */
export function jsonElement(id: string, value: unknown): string {
	const json = JSON.stringify(value).replaceAll('<', '\\u003c');
	return `<script type="application/json" id="${id}">${json}</script>`;
}
