import type { Dataset } from '../../../data/dataset.ts';
import type { Frame } from '../../../geo/frame.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { fromMercator } from '../../../geo/mercator.ts';
import { decodeRings } from '../../../geo/path-data.ts';
import type { Scene } from '../../../geo/scene.ts';
import { cornersOf } from '$lib/cartography/corners';
import type { GlobeTurn } from '$lib/cartography/globe';
import { openingFrame } from '$lib/cartography/opening-frame';

/** What the map shows at first: how its globe is turned, and the box that is shown of it. */
export interface StoryOpening {
	readonly turn: GlobeTurn;
	readonly frame: Frame;
}

/** Where a map stands, which says of what shape it is. */
export type MapPlace = 'page' | 'embed';

/** Width to height of the maps that one opening suits: what a desk and a phone leave it, and an embed. */
const aspects: Readonly<Record<MapPlace, readonly number[]>> = {
	page: [0.95, 1.2],
	embed: [1.1, 1.5, 2.1]
};

const openings: Readonly<Record<MapPlace, WeakMap<Dataset, StoryOpening>>> = {
	page: new WeakMap(),
	embed: new WeakMap()
};

/** The opening of a story on maps of a place: computed once, the same in every language. */
export function storyOpening(
	dataset: Dataset,
	geography: Geography,
	scene: Scene,
	place: MapPlace = 'page'
): StoryOpening {
	const known = openings[place].get(dataset);
	if (known) return known;
	const outline = geography.shapes.find(({ iso2 }) => iso2 === dataset.scenario.jurisdiction);
	const rings = decodeRings(outline?.pathData ?? '').map((ring) => ring.map(fromMercator));
	const { turn, frame } = openingFrame(scene, aspects[place], cornersOf(rings));
	const opening = { turn: tidy(turn), frame };
	openings[place].set(dataset, opening);
	return opening;
}

/** A hundredth of a degree is a pixel on the largest screen: the page need not carry more. */
function tidy({ centre, bearing }: GlobeTurn): GlobeTurn {
	const round = (value: number) => Math.round(value * 100) / 100;
	const [lng, lat]: LngLat = centre;
	return { centre: [round(lng), round(lat)], bearing: round(bearing) };
}
