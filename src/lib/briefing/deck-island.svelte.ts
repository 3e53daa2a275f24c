import { hydrate, mount, unmount, type ComponentProps } from 'svelte';
import type { OtherCountryView } from '$lib/views/other-country';
import type { WorldCountries } from '$lib/views/world-countries';
import Brief from './Brief.svelte';

/** The countries that the story does not tell of, as a page fetches them. */
export interface DeckWorld {
	readonly load: () => Promise<WorldCountries>;
	readonly other: (iso2: string | undefined) => OtherCountryView | undefined;
}

/**
 * Brings a deck alive where it stands; into an element that holds none it is put anew.
 *
 * @returns takes it out of the page
 */
export function deckIsland(target: Element, props: ComponentProps<typeof Brief>): () => void {
	let loaded = $state(0);
	const world: DeckWorld = {
		load: async () => {
			const countries = await props.world.load();
			loaded += 1;
			return countries;
		},
		other: (iso2) => (loaded >= 0 ? props.world.other(iso2) : undefined)
	};
	const start = target.childElementCount > 0 ? hydrate : mount;
	const deck = start(Brief, { target, props: { ...props, world } });
	return () => void unmount(deck);
}
