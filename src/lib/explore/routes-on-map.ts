import type { DrawnRoute } from '$lib/model/drawn-route';
import { whole } from '$lib/model/late';
import type { LateParts } from '$lib/model/late-parts';
import { RouteFinder } from '$lib/model/route-finder';
import type { Story } from '$lib/model/story';
import type { FlightViews } from '$lib/views/flights';
import { mountIsland, type Island } from './island.svelte.ts';

/** What routes are shown from, and who is told of them. */
export interface RouteParts {
	readonly story: Story;
	/** Published flights, which buttons of the dossiers ask for. */
	readonly flights: FlightViews;
	/** Absolute address of the airspace raster. */
	readonly rasterUrl: string;
	/** Where the chooser and what it works with are asked for. */
	readonly late: LateParts;
	readonly onroute: (route: DrawnRoute | undefined) => void;
}

/**
 * The route the reader looks at. Buttons of the dossiers ask for it: one shows a published route, the
 * other puts the chooser of countries where the dossier has room for it.
 */
export class RoutesOnMap {
	readonly #parts: RouteParts;
	#chooser: Island<Record<string, unknown>> | undefined;
	/** The button whose route is shown; none for a route of the reader's own choosing. */
	#pressed: Element | undefined;

	constructor(parts: RouteParts) {
		this.#parts = parts;
	}

	/** Does what a button of a dossier asks for: shows its route or takes it off, or opens the chooser. */
	press(button: HTMLElement): void {
		const { chooseRoute, route, avoids } = button.dataset;
		if (chooseRoute !== undefined) void this.#openChooser(chooseRoute);
		if (route === undefined || avoids === undefined) return;
		if (button === this.#pressed) this.clear();
		else this.#show(this.#parts.flights[route]?.[avoids], button);
	}

	/** Takes the route off the map. */
	clear(): void {
		this.#show(undefined, undefined);
	}

	async #openChooser(iso2: string): Promise<void> {
		const { story, late, rasterUrl } = this.#parts;
		const target = document.querySelector(`[data-route-chooser="${CSS.escape(iso2)}"]`);
		const origin = story.countries.find((country) => country.role === 'origin');
		const destination = story.countries.find((country) => country.iso2 === iso2);
		if (!target || !origin || !destination) return;
		const finder = new RouteFinder(rasterUrl);
		const parts = await late.load(
			'routes',
			() => Promise.all([whole(import('$lib/panels/RouteChooser.svelte')), finder.states()]),
			() => void this.#openChooser(iso2)
		);
		if (!parts) {
			finder.close();
			return;
		}
		const [{ default: RouteChooser }, states] = parts;
		this.#chooser?.remove();
		this.#chooser = mountIsland<Record<string, unknown>>(RouteChooser as never, target, {
			from: { position: origin.position, state: origin.iso2 },
			to: { position: destination.position, state: iso2 },
			finder,
			states,
			language: story.language,
			onroute: (route: DrawnRoute) => {
				this.#show(route, undefined);
			}
		});
		target.querySelector('input')?.focus();
	}

	#show(route: DrawnRoute | undefined, button: Element | undefined): void {
		this.#pressed?.setAttribute('aria-pressed', 'false');
		button?.setAttribute('aria-pressed', 'true');
		this.#pressed = button;
		this.#parts.onroute(route);
	}
}
