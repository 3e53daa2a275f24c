import { mount, unmount } from 'svelte';
import { parseCorners, type DrawnRoute } from '$lib/model/drawn-route';
import { whole } from '$lib/model/late';
import type { LateParts } from '$lib/model/late-parts.svelte.ts';
import { RouteFinder } from '$lib/model/route-finder';
import type { Story } from '$lib/model/story';

/**
 * The route the reader looks at. The dossiers are plain HTML, so their buttons are read here: one
 * shows a published route, the other puts the chooser of countries where the dossier has room for it.
 */
export class RoutesOnMap {
	#route = $state.raw<DrawnRoute | undefined>(undefined);
	readonly #story: Story;
	readonly #rasterUrl: string;
	readonly #late: LateParts;
	#chooser: Record<string, unknown> | undefined;
	/** The button whose route is shown; none for a route of the reader's own choosing. */
	#pressed: Element | undefined;

	/**
	 * @param rasterUrl absolute address of the airspace raster
	 * @param late where the chooser and what it works with are asked for
	 */
	constructor(story: Story, rasterUrl: string, late: LateParts) {
		this.#late = late;
		this.#story = story;
		this.#rasterUrl = rasterUrl;
	}

	get route(): DrawnRoute | undefined {
		return this.#route;
	}

	/** Does what a button of a dossier asks for: shows its route or takes it off, or opens the chooser. */
	press(button: Element): void {
		const corners = button.getAttribute('data-corners');
		const choose = button.getAttribute('data-choose-route');
		if (choose !== null) void this.#openChooser(choose);
		if (corners === null) return;
		if (button === this.#pressed) {
			this.clear();
			return;
		}
		const route = {
			name: button.getAttribute('data-name') ?? '',
			corners: parseCorners(corners),
			blocked: (button.getAttribute('data-blocked') ?? '').split(' ').filter(Boolean)
		};
		this.#show(route, button);
	}

	/** Takes the route off the map. */
	clear(): void {
		this.#show(undefined, undefined);
	}

	/** Takes away what was mounted into the page. */
	close(): void {
		if (this.#chooser) void unmount(this.#chooser);
		this.#chooser = undefined;
	}

	async #openChooser(iso2: string): Promise<void> {
		const target = document.querySelector(`[data-route-chooser="${CSS.escape(iso2)}"]`);
		const origin = this.#story.countries.find((country) => country.role === 'origin');
		const destination = this.#story.countries.find((country) => country.iso2 === iso2);
		if (!target || !origin || !destination) return;
		const finder = new RouteFinder(this.#rasterUrl);
		const parts = await this.#late.load(
			'routes',
			() => Promise.all([whole(import('$lib/panels/RouteChooser.svelte')), finder.states()]),
			() => void this.#openChooser(iso2)
		);
		if (!parts) {
			finder.close();
			return;
		}
		const [{ default: RouteChooser }, states] = parts;
		this.close();
		this.#chooser = mount(RouteChooser, {
			target,
			props: {
				from: { position: origin.position, state: origin.iso2 },
				to: { position: destination.position, state: iso2 },
				finder,
				states,
				language: this.#story.language,
				onroute: (route: DrawnRoute) => {
					this.#show(route, undefined);
				}
			}
		});
		target.querySelector('input')?.focus();
	}

	#show(route: DrawnRoute | undefined, button: Element | undefined): void {
		this.#pressed?.setAttribute('aria-pressed', 'false');
		button?.setAttribute('aria-pressed', 'true');
		this.#pressed = button;
		this.#route = route;
	}
}
