import { geoMercator, type GeoProjection } from 'd3-geo';
import { geoStitch } from 'd3-geo-projection';
import { toDrawnMercator, worldUnits } from '../../../geo/mercator.ts';
import type { Outlines } from '../../../geo/outlines.ts';
import { measuresShown } from '$lib/map/measures-shown';
import { labelScene } from '$lib/model/map-labels';
import { isWide } from '$lib/model/opening-spots';
import { ringStepKm, ringsAround } from '../../../geo/rings.ts';
import { globeEdge, projectOnGlobe, unitsPerRadian } from '$lib/cartography/globe';
import { globeProjection } from '$lib/map/ground-drawing';
import type { MapSnapshot } from '$lib/map/snapshot';
import type { ShadeTheme } from '$lib/map/theme';
import { originOf, truthPlane, truthProjection } from '$lib/map/truth-projection';
import type { World } from '$lib/map/world';
import type { StoryCountry } from '$lib/model/story';
import type { Colours } from './colours.ts';
import type { MapContent } from './map-content.ts';
import { drawRound, type Picture } from './picture.ts';
import type { PictureWords } from './picture-words.ts';
import { planarWorld, type PlanarWorld } from './planar-world.ts';
import { viewShade } from './view-shade.ts';

/** Degrees from the origin that the view of true distance shows. */
const truthReach = 150;

/** What a picture of the present view is made from. */
export interface ViewContent {
	readonly snapshot: MapSnapshot;
	readonly countries: readonly StoryCountry[];
	readonly words: PictureWords;
	readonly colours: Colours;
	readonly shadeTheme: ShadeTheme;
	/** The page's address as it is printed, where it has one. */
	readonly address: string | undefined;
}

/** What the reader sees as a picture of its own: the map as it stands, with every word it needs. */
export function viewPicture(content: ViewContent): Picture {
	const { snapshot, countries, words, colours } = content;
	const { size, scene, selected, shading, camera } = snapshot;
	const type = Math.max(14, Math.min(20, size.width / 48));
	const id = 'view';
	const { projection, ...plane } = planeOf(snapshot);
	const world = planarWorld(outlinesOf(snapshot.world), projection);
	const hasRings = snapshot.plane === 'azimuthal' && !shading?.bands.length;
	const second = isWide(size);
	const measured = measuresShown(countries, scene, selected).map(({ iso2 }) => iso2);
	const map: Omit<MapContent, 'colours' | 'ringWords' | 'brief'> = {
		scene,
		world: snapshot.plane === 'mercator' ? withoutGraticule(world) : world,
		...plane,
		rings: hasRings ? ringsAround(scene) : [],
		words: labelScene({
			countries: second ? countries : countries.map((country) => ({ ...country, lines: [] })),
			measures: scene.measures.filter(({ iso2 }) => measured.includes(iso2)),
			arcs: scene.arcs,
			marked: selected === undefined ? [] : [selected]
		}),
		selected,
		measured,
		shade: shading && viewShade(shading, content.shadeTheme, projection, id, type / 15)
	};
	return drawRound(
		{
			id,
			words,
			map,
			frame: { camera },
			ringStepKm: hasRings ? ringStepKm : undefined,
			colours,
			address: content.address
		},
		size,
		type
	);
}

function planeOf({ plane, turn, scene }: MapSnapshot): {
	projection: GeoProjection;
	project: MapContent['project'];
	edge: number | undefined;
} {
	if (turn) {
		return {
			projection: globeProjection(turn),
			project: projectOnGlobe(turn),
			edge: globeEdge
		};
	}
	if (plane === 'azimuthal') {
		return {
			projection: truthProjection(originOf(scene), truthReach),
			project: truthPlane(scene, truthReach).project,
			edge: ((truthReach * Math.PI) / 180) * unitsPerRadian
		};
	}
	const half = worldUnits / 2;
	const projection = geoMercator().scale(unitsPerRadian).translate([half, half]);
	return { projection, project: toDrawnMercator, edge: undefined };
}

function outlinesOf({ countries, disputes }: World): Outlines {
	return {
		countries: countries.map((feature) => ({
			iso2: feature.properties.iso2,
			area: geoStitch(feature).geometry
		})),
		disputes
	};
}

function withoutGraticule(world: PlanarWorld): PlanarWorld {
	return { ...world, graticule: { type: 'MultiLineString', coordinates: [] } };
}
