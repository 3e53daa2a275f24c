import { needed } from '$lib/model/needed';
import type { Layer } from '$lib/model/layers';
import type { InvalidOption } from '$lib/model/options';
import { parseState } from '$lib/model/reader-state';
import { countryOfRoute, formatRoute, overview, parseRoute, type Route } from '$lib/model/route';
import type { HostLink } from './host-link.ts';
import type { MapLink } from './map-link.ts';
import type { NoteList } from './note-list.ts';
import type { EmbedData } from './page-data.ts';
import type { PageMessage } from './page-messages.ts';
import type { Panel } from './panel.ts';

/** What shows, says and keeps what is open. */
export interface OpenedParts {
	readonly data: EmbedData;
	readonly panel: Panel;
	readonly map: MapLink;
	readonly host: HostLink;
	readonly notes: NoteList;
	/** What the world is shaded by, here and on the full map. */
	readonly layer: Layer | undefined;
}

/** Longest name of something unknown that a host is told. */
const longestName = 80;

/** Errors that are kept for a host that asks later. */
const mostErrors = 10;

/** What the reader has open: one country, several, a claim, or the overview. */
export class Opened {
	readonly #parts: OpenedParts;
	readonly #errors: PageMessage[] = [];
	#route: Route;
	#greeted = false;

	/** @param start what the page opens on */
	constructor(parts: OpenedParts, start: Route) {
		this.#parts = parts;
		this.#route = start;
	}

	/** Takes in the hash that the page came with, unless it is not ours, and shows what is open. */
	start(hash: string): void {
		if (isRoute(hash)) this.#read(hash);
		this.#show();
	}

	/** Opens what a hash says and tells the host; what is open already stays as it is. */
	follow(hash: string): void {
		const { host } = this.#parts;
		const before = formatRoute(this.#route);
		this.#read(hash);
		const after = formatRoute(this.#route);
		if (after === before) return;
		this.#show();
		remember(after);
		needed('[aria-live]').textContent = this.#spoken;
		const iso2 = countryOfRoute(this.#route) ?? null;
		if (this.#route.name === 'compare') this.#tellCompared();
		else host.tell({ type: 'select', iso2 });
		host.tell({ type: 'view', route: after, iso2, lang: document.documentElement.lang });
	}

	/** Says of an option, in the frame and to the host, that it was not understood. */
	complainOf(mistake: InvalidOption): void {
		this.#parts.notes.unknownOption(mistake);
		const code = mistake.allowed.length === 0 ? 'unknown-option' : 'unknown-value';
		this.#complain({ type: 'error', code, name: mistake.name.slice(0, longestName) });
	}

	/** Tells the host that the page runs, what is open, and what it could not do. */
	greet(): void {
		const { host } = this.#parts;
		this.#greeted = true;
		const { lang } = document.documentElement;
		host.tell({ type: 'ready', route: formatRoute(this.#route), lang });
		this.#tellCompared();
		for (const error of this.#errors) host.tell(error);
	}

	#read(hash: string): void {
		const { data, notes } = this.#parts;
		const { route, unknown } = parseRoute(parseState(hash).path, {
			isCountry: (code) => data.countries.some(({ iso2 }) => iso2 === code),
			countryOfClaim: (id) => data.countries.find(({ claims }) => claims.includes(id))?.iso2
		});
		this.#route = route;
		if (unknown === undefined) return;
		notes.unknownRoute(unknown);
		this.#complain({ type: 'error', code: 'unknown-route', name: unknown.slice(0, longestName) });
	}

	/** Shows what is open, everywhere at once. */
	#show(): void {
		const { panel, map, data, layer } = this.#parts;
		const route = this.#route;
		const open = openCountries(route);
		panel.show(open, route.name === 'claim' ? route.id : undefined);
		map.select(open);
		for (const link of document.querySelectorAll('.countries a')) {
			const chosen = open.some((iso2) => link.getAttribute('href') === `#/c/${iso2}`);
			if (chosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		const state = layer ? `?layer=${layer}` : '';
		const hash = route === overview && state === '' ? '' : formatRoute(route) + state;
		needed<HTMLAnchorElement>('.explore').href = data.pages + hash;
	}

	/** What a screen reader hears of what is open. */
	get #spoken(): string {
		const { data } = this.#parts;
		const open = openCountries(this.#route);
		const told = data.countries.filter(({ iso2 }) => open.includes(iso2));
		return told.length === 0 ? data.words.overview : told.map(({ spoken }) => spoken).join('; ');
	}

	#complain(error: PageMessage): void {
		if (this.#errors.length < mostErrors) this.#errors.push(error);
		if (this.#greeted) this.#parts.host.tell(error);
	}

	#tellCompared(): void {
		if (this.#route.name !== 'compare') return;
		this.#parts.host.tell({ type: 'compare', countries: this.#route.countries });
	}
}

/** Hosts put words of their own behind the `#`, as in `#amp=1` or `#?secret=…`; ours begin with a slash. */
export function isRoute(hash: string): boolean {
	return hash.startsWith('#/');
}

/** ISO codes of the countries a route opens. */
function openCountries(route: Route): readonly string[] {
	if (route.name === 'compare') return route.countries;
	const iso2 = countryOfRoute(route);
	return iso2 === undefined ? [] : [iso2];
}

/** Keeps the address of the frame in step without a step in anybody's history. */
function remember(hash: string): void {
	try {
		history.replaceState(null, '', hash);
	} catch {
		// A frame of opaque origin may not; its host hears of it all the same.
	}
}
