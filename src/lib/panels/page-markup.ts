import { dataset } from 'virtual:scenario';
import { geography } from 'virtual:geography';
import type { PagePlace } from '$lib/model/page-place';
import { markupOf } from './markup-of.ts';
import DossiersComponent from './Dossiers.svelte';
import MapFootComponent from './MapFoot.svelte';
import MethodComponent from './Method.svelte';
import PageFooterComponent from './PageFooter.svelte';
import PageHeaderComponent from './PageHeader.svelte';
import PicturesComponent from './plots/Pictures.svelte';

/*
 * The parts of a page that never change once they are written, as HTML rendered on the server. The
 * browser gets page-markup.browser.ts instead: it needs neither their words nor their components.
 */

/** All dossiers, the one of `open` (or the overview) shown. */
export function dossiersMarkup(place: PagePlace, open: string | undefined): string {
	return markupOf(DossiersComponent, {
		dataset,
		geography,
		open,
		language: place.language,
		methodPath: place.methodPath
	});
}

/** Title, standfirst, the epilogue and the language menu. */
export function headerMarkup(place: PagePlace): string {
	return markupOf(PageHeaderComponent, { scenario: dataset.scenario, place });
}

/** Legend, source line and border policy. */
export function mapFootMarkup(place: PagePlace): string {
	return markupOf(MapFootComponent, { dataset, language: place.language });
}

/** Two pictures and the way to the reader's own weights, the dot of `open` marked. */
export function picturesMarkup(place: PagePlace, open: string | undefined): string {
	return markupOf(PicturesComponent, {
		dataset,
		geography,
		reach: dataset.reach,
		open,
		language: place.language,
		methodPath: place.methodPath,
		countriesPath: place.countriesPath
	});
}

/** Where our knowledge ends, the way to the method page, licences. */
export function footerMarkup(place: PagePlace): string {
	return markupOf(PageFooterComponent, { knownUntil: dataset.scenario.knownUntil, place });
}

/** The method page, for a page that holds the whole site. */
export function methodMarkup(place: PagePlace): string {
	return markupOf(MethodComponent, { dataset, geography, place, alone: true });
}
