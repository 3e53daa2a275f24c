import { dossierCode } from '$lib/model/dossier-code';
import type { Story } from '$lib/model/story';
import type { MapController } from './map-controller.svelte.ts';

/** The country under the pointer, and where the pointer is, in pixels from the corner of the stage. */
export interface PointedCountry {
	readonly x: number;
	readonly y: number;
	/** ISO code of the shape. */
	readonly iso2: string;
	readonly name: string;
	/** Whether the story tells of it, or of the country it belongs to. */
	readonly told: boolean;
	/** Whether others have named it as a destination. */
	readonly mentioned: boolean;
}

/** How long the pointer rests on a country before it counts as likely to be opened. */
const restMilliseconds = 80;

/**
 * Watches a mouse over the map, whoever paints it.
 *
 * @param onpoint told which named country lies under the pointer, or that none does
 * @param onlikely told when the pointer rests on, or presses, a country whose dossier has to be fetched
 * @returns stops watching
 */
export function watchPointer(
	element: HTMLElement,
	story: Story,
	controller: MapController,
	onpoint: (country: PointedCountry | undefined) => void,
	onlikely: () => void
): () => void {
	let regions: Intl.DisplayNames | undefined;
	const stop = new AbortController();
	let rest: ReturnType<typeof setTimeout> | undefined;

	function pointed(event: MouseEvent): PointedCountry | undefined {
		const target = event.target instanceof Element ? event.target : undefined;
		if (target?.closest('a.marker, a.arc, button, label, [data-dispute]')) return undefined;
		const box = element.getBoundingClientRect();
		const [x, y] = [event.clientX - box.left, event.clientY - box.top];
		const shape = target?.closest('path[id^="s-"]')?.id.slice(2);
		const iso2 = shape ?? controller.countryAt([x, y])?.iso2;
		if (!iso2) return undefined;
		const code = dossierCode(story, iso2) ?? iso2;
		const teller = story.countries.find((country) => country.iso2 === code);
		const name = (iso2 === code ? teller?.name : undefined) ?? nameOf(iso2) ?? '';
		const mentioned = story.mentioned.split(' ').includes(code);
		return { x, y, iso2, name, told: teller !== undefined, mentioned };
	}

	/** What the browser calls a country. Its names are slow to come, and wanted by a mouse only. */
	function nameOf(iso2: string): string | undefined {
		regions ??= new Intl.DisplayNames([story.language], { type: 'region', fallback: 'none' });
		return regions.of(iso2.toUpperCase());
	}

	/** Whether it has a dossier that is not in the page. */
	function isFetched(country: PointedCountry): boolean {
		return !country.told && dossierCode(story, country.iso2) !== undefined;
	}

	function leave() {
		clearTimeout(rest);
		controller.hover(undefined);
		onpoint(undefined);
	}

	function move(event: PointerEvent) {
		if (event.pointerType !== 'mouse') return;
		const country = pointed(event);
		clearTimeout(rest);
		if (country && isFetched(country)) rest = setTimeout(onlikely, restMilliseconds);
		controller.hover(country?.iso2);
		const leads = country && dossierCode(story, country.iso2) !== undefined;
		element.classList.toggle('over-told', leads === true && controller.glShown);
		onpoint(country?.name ? country : undefined);
	}

	function press(event: PointerEvent) {
		const country = pointed(event);
		if (country && isFetched(country)) onlikely();
	}

	const { signal } = stop;
	element.addEventListener('pointermove', move, { signal });
	element.addEventListener('pointerleave', leave, { signal });
	element.addEventListener('pointerdown', press, { signal });
	return () => {
		clearTimeout(rest);
		stop.abort();
	};
}
