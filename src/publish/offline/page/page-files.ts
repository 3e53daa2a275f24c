import { gzipSync } from 'node:zlib';
import { dataset } from 'virtual:scenario';
import { airspaceRaster } from 'virtual:airspace';
import { distanceBands } from 'virtual:distance-bands';
import { geography } from 'virtual:geography';
import { labelPlaces, seas } from 'virtual:label-places';
import { carriedId, type Carriage } from '$lib/model/carried-file';
import { contextNames } from '$lib/model/context-names';
import { layerFile } from '$lib/model/layer-file';
import { worldFileOf } from '$lib/map/world';
import type { PagePlace } from '$lib/model/page-place';
import { worldCountries } from '$lib/views/world-countries';
import { briefFile, type OfflineBrief } from './offline-brief.ts';

/** The deck, and every file of data/ that a page in one language may ask for, as elements that the page carries. */
export function pageFilesMarkup(place: PagePlace, brief: OfflineBrief): string {
	const { language } = place;
	const countries = worldCountries(dataset, geography, language);
	return [
		carried('airspace.bin', 'base64', airspaceRaster),
		carriedText(`countries-${language}`, JSON.stringify(countries)),
		carriedText(
			`names-${language}`,
			JSON.stringify(contextNames(dataset, geography, labelPlaces, seas, language))
		),
		carriedText('outlines', JSON.stringify(worldFileOf(geography))),
		carriedText('layers', JSON.stringify(layerFile(dataset, geography, distanceBands))),
		carriedText(briefFile, JSON.stringify(brief))
	].join('');
}

function carriedText(name: string, text: string): string {
	return carried(name, 'gzip', gzipSync(text, { level: 9 }).toString('base64'));
}

function carried(name: string, carriage: Carriage, base64: string): string {
	return `<script type="text/plain" id="${carriedId(name)}" data-carriage="${carriage}">${base64}</script>`;
}
