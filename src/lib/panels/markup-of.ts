import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** A component's HTML without the marks that hydration needs; for markup that never changes. */
export function markupOf<Props extends object>(
	component: Component<Props>,
	props: NoInfer<Props>
): string {
	const { body } = render(component as Component<object>, { props });
	return body.replace(/<!--.*?-->/gs, '').replace(/>\s+</g, '> <');
}
