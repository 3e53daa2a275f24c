import { fitFrame, frameAround, toViewport, type Frame, type Size } from '../../../geo/frame.ts';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import { worldUnits, type PlanePoint } from '../../../geo/mercator.ts';
import { encodeLine } from '../../../geo/path-data.ts';
import { buildScene } from '../../../geo/scene.ts';
import type { PlacedLabel } from '$lib/cartography/labels';
import { labelsIn, wholeLabels } from '$lib/cartography/place-labels';
import { markSymbol, type MarkSymbol } from '$lib/cartography/symbology';
import { measuresShown } from '$lib/map/measures-shown';
import { globePlane } from '$lib/map/plane';
import { placesAlong } from '$lib/model/drawn-route';
import { labelScene, mapType } from '$lib/model/map-labels';
import type { Story } from '$lib/model/story';
import type { SlideMap } from '$lib/views/slide-view';

/** What a slide's words leave free, in units of its design. */
const size: Size = { width: 680, height: 720 };

/** How much larger than on a page letters are: 20 units of the design. */
export const typeScale = 20 / mapType.base;

/** Shares of the frame that stay free round what a picture is about, and its least side in map units. */
const margin = 0.16;
const leastSide = 110;

/** A still part of the globe that the page draws once: where it lies, and what is drawn over it. */
export interface SlidePictureView {
	/** The part, in map units of the globe as the story opens it. */
	readonly frame: Frame;
	/** Map units of one unit of the slide's design. */
	readonly unit: number;
	/** Path data in map units: the line that the slide is about, or its route. */
	readonly measure: string;
	readonly way: string;
	/** Marks and words, in units of the design from the picture's corner. */
	readonly marks: readonly {
		readonly iso2: string;
		readonly at: PlanePoint;
		readonly symbol: MarkSymbol;
	}[];
	readonly labels: readonly PlacedLabel[];
}

/** The picture of a slide's map, for wherever no script moves one. */
export function slidePicture(map: SlideMap, story: Story): SlidePictureView {
	const scene = buildScene(story.countries);
	const { project, frame: opening } = globePlane(story.opening);
	const opened = story.countries.find(({ iso2 }) => iso2 === map.country);
	const measures = measuresShown(story.countries, scene, map.country);
	const line = measures.find(({ iso2 }) => iso2 === map.country)?.line ?? [];
	const way = placesAlong(map.route?.corners ?? []);
	const camera = fitFrame(frameOf(), size);
	const unit = 1 / camera.scale;
	const at = (place: LngLat) => {
		const point = project(place);
		return point && toViewport(point, camera, size);
	};
	const words = labelScene({
		countries: story.countries,
		measures: map.route ? [] : measures,
		arcs: scene.arcs,
		routes: [way],
		remarks: map.route ? [] : story.remarks,
		marked: opened ? [opened.iso2] : map.marked
	});
	return {
		frame: {
			x: camera.x - (size.width / 2) * unit,
			y: camera.y - (size.height / 2) * unit,
			width: size.width * unit,
			height: size.height * unit
		},
		unit,
		measure: pathOf(line),
		way: pathOf(way),
		marks: story.countries.flatMap(({ iso2, position, role, standing }) => {
			const point = role === 'jurisdiction' ? undefined : at(position);
			return point ? [{ iso2, at: point, symbol: markSymbol(role, standing) }] : [];
		}),
		labels: wholeLabels(labelsIn(words, { size, project: at, type: typeScale }), size)
	};

	function frameOf(): Frame {
		if (map.camera) {
			const middle = project(map.camera.center);
			const half = ((map.camera.span / 360) * worldUnits) / 2;
			if (middle) return around([middle], half);
		}
		const places = way.length > 0 ? way : opened ? [opened.position, ...line, ...origins()] : [];
		const points = places.map(project).filter((point) => point !== undefined);
		return points.length > 0 ? roomy(frameAround(points, margin)) : opening;
	}

	function origins(): LngLat[] {
		return story.countries.filter(({ role }) => role === 'origin').map(({ position }) => position);
	}

	function pathOf(places: readonly LngLat[]): string {
		return lineRuns(places, project, Infinity)
			.map(({ points }) => encodeLine(points))
			.join('');
	}
}

function around(points: readonly PlanePoint[], half: number): Frame {
	const { x, y, width, height } = frameAround(points);
	return { x: x - half, y: y - half, width: width + 2 * half, height: height + 2 * half };
}

function roomy(frame: Frame): Frame {
	const lacking = Math.max(0, leastSide - Math.max(frame.width, frame.height)) / 2;
	return around(
		[
			[frame.x, frame.y],
			[frame.x + frame.width, frame.y + frame.height]
		],
		lacking
	);
}
