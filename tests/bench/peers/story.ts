import { interfaceWords } from '../../helpers/interface-words.ts';
import { readScenario, readShared, scenarioDirectory } from '../../../data/build/read-scenario.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { loadScenario } from '../../../data/load.ts';
import type { Country } from '../../../data/schema.ts';
import { buildGeography } from '../../../geo/build/geography.ts';
import type { Geography } from '../../../geo/geography.ts';
import type { Frame } from '../../../geo/frame.ts';
import { fromMercator, toMercator } from '../../../geo/mercator.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { Placement } from '../../../geo/labels.ts';
import { placeSceneLabels } from './place-scene-labels.ts';
import { buildScene, type Role, type Scene, type ScenePlace } from '../../../geo/scene.ts';
import { peerShades, type Shade } from './shades.ts';
import { formatLength } from '../../../src/lib/model/text.ts';

/** A country as a peer names it. What it tells of it is one line: peers carry no dossiers. */
export interface PeerCountry extends ScenePlace {
	readonly name: string;
	readonly headline: string;
	readonly distance: string | undefined;
	/** Where its label stands, by width of the map. */
	readonly label: { readonly narrow: Placement; readonly wide: Placement };
}

/** All that a peer's script is built with; the outlines of the world are fetched. */
export interface PeerStory {
	readonly title: string;
	readonly countries: readonly PeerCountry[];
	/** Corners of what the map shows at first. */
	readonly northWest: LngLat;
	readonly southEast: LngLat;
	/** What the world may be shaded by, one after the other. */
	readonly shades: readonly Shade[];
}

/** The story in English, its scene, and its geography, as the site itself is built from them. */
export interface PeerContent {
	readonly story: PeerStory;
	readonly scene: Scene;
	readonly geography: Geography;
}

/** Reads the scenario and builds everything anew, from the sources of the site. */
export function peerContent(): PeerContent {
	const { dataset } = loadScenario(readScenario(scenarioDirectory()), readShared());
	if (!dataset) throw new Error('The content has errors: npm run check:content lists them.');
	const geography = buildGeography(dataset);
	const unplaced = dataset.countries.map((country) => peerCountry(dataset, country, geography));
	const scene = buildScene(unplaced);
	const labels = placeSceneLabels(
		unplaced.map(({ iso2, position, name, distance }) => ({
			iso2,
			position,
			narrow: [name],
			wide: distance === undefined ? [name] : [name, distance]
		})),
		{ frame: scene.frame, project: toMercator, lines: scene.arcs.map(({ line }) => line) }
	);
	const countries = unplaced.map((country) => ({
		...country,
		label: labels.get(country.iso2) ?? country.label
	}));
	const title = dataset.scenario.title.en;
	const shades = dataset.reach ? peerShades(dataset.reach) : [];
	return { story: { title, countries, ...cornersOf(scene.frame), shades }, scene, geography };
}

function peerCountry(dataset: Dataset, country: Country, geography: Geography): PeerCountry {
	const { iso2, standing, capital, anchor, name, headline } = country;
	const role = roleOf(dataset, iso2);
	const km = geography.distances[iso2]?.capitalToStates.km;
	return {
		iso2,
		role,
		standing,
		position: role === 'jurisdiction' ? (anchor ?? capital.position) : capital.position,
		label: { narrow: 'e', wide: 'e' },
		name: name.en,
		headline: headline.en,
		distance: km === undefined ? undefined : distanceWords(km)
	};
}

function roleOf({ scenario }: Dataset, iso2: string): Role {
	if (iso2 === scenario.origin) return 'origin';
	return iso2 === scenario.jurisdiction ? 'jurisdiction' : 'candidate';
}

/** A distance in the words that the site's labels use. */
function distanceWords(km: number): string {
	const words = interfaceWords('en');
	const length = (words.km ?? '').replace('{value}', formatLength(km, 'en'));
	return (words.label_distance ?? '').replace('{km}', length);
}

function cornersOf({ x, y, width, height }: Frame) {
	return { northWest: fromMercator([x, y]), southEast: fromMercator([x + width, y + height]) };
}
