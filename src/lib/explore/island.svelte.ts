import { flushSync, hydrate, mount, unmount, type Component } from 'svelte';

/** A component that stands in a finished page and is told what changes. */
export interface Island<Props> {
	/** Takes on other props; those that are not named stay as they are. */
	readonly update: (changes: Partial<Props>) => void;
	/** Takes the component out of the page. */
	readonly remove: () => void;
}

/**
 * Puts a component to the end of an element.
 *
 * @param target what it is put into
 */
export function mountIsland<Props extends object>(
	component: Component<Props>,
	target: Element,
	initial: NoInfer<Props>
): Island<Props> {
	const { props, update } = signals(initial);
	const instance = mount(component as Component<Record<string, unknown>>, {
		target,
		props: props as Record<string, unknown>
	});
	return { update, remove: () => void unmount(instance) };
}

/**
 * Brings markup alive where it stands, as the server has rendered it: with the same props.
 *
 * @param target holds that markup and nothing else
 * @returns also what the component exports
 */
export function hydrateIsland<Props extends object, Exports extends Record<string, unknown>>(
	component: Component<Props, Exports>,
	target: Element,
	initial: NoInfer<Props>
): Island<Props> & { readonly exports: Exports } {
	const { props, update } = signals(initial);
	const exports = hydrate(component as unknown as Component<Record<string, unknown>, Exports>, {
		target,
		props: props as Record<string, unknown>
	});
	return { update, exports, remove: () => void unmount(exports) };
}

/** Props that a component follows one by one. */
function signals<Props extends object>(initial: Props) {
	const props = {} as Props;
	const setters: Record<string, (value: unknown) => void> = {};
	for (const [name, first] of Object.entries(initial) as [string, unknown][]) {
		let value = $state.raw(first);
		Object.defineProperty(props, name, { enumerable: true, get: () => value });
		setters[name] = (next) => (value = next);
	}
	const update = (changes: Partial<Props>) => {
		for (const [name, value] of Object.entries(changes)) setters[name]?.(value);
		flushSync();
	};
	return { props, update };
}
