import { buildScene, measureLine, type Scene } from '../../../geo/scene.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { LabelScene } from '$lib/cartography/labels';
import { labelScene } from '$lib/model/map-labels';
import type { Story, StoryCountry } from '$lib/model/story';
import type { GlobePicture, GlobeViews } from './globe-view.ts';

/** What a picture is about: the story, or one of its countries. */
export interface Subject {
	readonly scene: Scene;
	readonly country: StoryCountry | undefined;
	/** Countries whose measuring line is drawn: all candidates, or the country that the picture is about. */
	readonly measured: readonly string[];
}

/** What a picture of the story, or of the country of an ISO code, is about. */
export function subjectOf({ countries }: Story, iso2: string | undefined): Subject {
	const scene = buildScene(countries);
	const country = countries.find((each) => each.iso2 === iso2 && each.role !== 'jurisdiction');
	const candidates = countries.filter(({ role }) => role === 'candidate').map((each) => each.iso2);
	return { scene, country, measured: country ? [country.iso2] : candidates };
}

/** The part of the globe that a subject asks for: its line and where it starts, or the story as it opens. */
export function globeOf({ scene, country }: Subject, views: GlobeViews): GlobePicture {
	if (!country) return views.opening;
	const origin = scene.places.find(({ role }) => role === 'origin');
	const places: LngLat[] = [country, origin, country.nearest && { position: country.nearest }]
		.filter((place) => place !== undefined)
		.map(({ position }) => position);
	return views.around(
		places,
		country.nearest ? measureLine(country.position, country.nearest) : []
	);
}

/** Names and numbers for the map of a picture. */
export function wordsOf(
	{ countries, remarks }: Story,
	{ scene, country, measured }: Subject,
	routes: readonly (readonly LngLat[])[] = []
): LabelScene {
	return labelScene({
		countries,
		measures: scene.measures.filter(({ iso2 }) => measured.includes(iso2)),
		arcs: scene.arcs,
		routes,
		remarks: routes.length > 0 ? [] : remarks,
		marked: country ? [country.iso2] : []
	});
}
