import type { Standing } from '../../../data/vocabulary.ts';
import {
	arcSymbols,
	countrySymbol,
	hatch,
	measureSymbol,
	strokeAttributes,
	strokes,
	type Stroke
} from '$lib/cartography/symbology';
import type { Colours } from './colours.ts';
import type { MapContent } from './map-content.ts';
import type { MapGeometry } from './map-geometry.ts';
import { element } from './svg.ts';

/** Everything on a map but words, from the ground up. */
export function mapShapes(content: MapContent, geometry: MapGeometry, hatchId: string): string {
	return [
		ground(content, geometry),
		land(content, geometry),
		bands(content, geometry),
		hatches(content, geometry, hatchId),
		rings(content, geometry),
		measures(content, geometry),
		arcs(content, geometry),
		flight(content, geometry),
		points(content, geometry)
	].join('');
}

/** The stripes of disputed areas as a pattern; they stand out from shades, too. */
export function hatchPattern(id: string, { colours, shade }: MapContent, unit: number): string {
	const step = unit * hatch.step;
	const fill = colours[shade ? 'ink-soft' : 'map-hatch'];
	return element(
		'pattern',
		{
			id,
			width: step,
			height: step,
			patternUnits: 'userSpaceOnUse',
			patternTransform: `rotate(${String(hatch.degrees)})`
		},
		element('rect', { width: unit * hatch.width, height: step, fill })
	);
}

/** An arc's stroke; the legend uses the same. */
export function arcStroke(standing: Standing, colours: Colours, unit: number) {
	const { colour, stroke } = arcSymbols[standing];
	return { stroke: colours[colour], ...strokeIn(unit, stroke) };
}

/** A stroke as attributes, where a pixel of the page takes `unit` pixels of the picture. */
function strokeIn(
	unit: number,
	{ width, dashes, cap }: Stroke
): ReturnType<typeof strokeAttributes> {
	const lengths = dashes?.map((length) => Number((length * unit).toFixed(1)));
	return strokeAttributes({
		width: width * unit,
		...(lengths && { dashes: lengths }),
		...(cap && { cap })
	});
}

function ground({ colours, edge, world }: MapContent, geometry: MapGeometry): string {
	const { rect, unit } = geometry;
	const lines = element('path', {
		d: geometry.cut(world.graticule),
		fill: 'none',
		stroke: colours['map-graticule'],
		...strokeIn(unit, strokes.graticule)
	});
	if (edge === undefined) {
		return element('rect', { ...rect, fill: colours['map-water'] }) + lines;
	}
	return (
		element('rect', { ...rect, fill: colours.paper }) +
		element('path', {
			d: geometry.disc(edge),
			fill: colours['map-water'],
			stroke: colours.rule
		}) +
		lines
	);
}

function land({ world, scene, colours, shade, flight }: MapContent, geometry: MapGeometry): string {
	const places = new Map(scene.places.map((place) => [place.iso2, place]));
	const told: string[] = [];
	const others = new Map<string, string[]>();
	for (const { iso2, area } of world.countries) {
		const d = geometry.cut(area);
		if (d === '') continue;
		const place = places.get(iso2);
		const symbol = countrySymbol(place?.role, place?.standing);
		const plain = colours[symbol.fill];
		const isBlocked = flight?.blocked.includes(iso2) === true;
		const fill = shade?.fillOf(iso2) ?? (isBlocked ? colours['map-blocked'] : plain);
		if (!place) others.set(fill, [...(others.get(fill) ?? []), d]);
		else if (!shade) {
			const edge = { stroke: colours[symbol.edge], ...strokeIn(geometry.unit, symbol.stroke) };
			told.push(element('path', { d, fill, ...edge }));
		} else {
			const edge = { stroke: shade.edgeOf(place), ...strokeIn(geometry.unit, strokes.outline) };
			told.push(element('path', { d, fill, ...edge }));
		}
	}
	const border = {
		stroke: colours['map-border'],
		...strokeIn(geometry.unit, strokes.border),
		'stroke-linejoin': 'round'
	};
	const rest = [...others].map(([fill, paths]) => element('path', { d: paths.join(''), fill }));
	return element('g', border, rest.join('') + told.join(''));
}

function bands({ shade }: MapContent, geometry: MapGeometry): string {
	if (!shade) return '';
	const { tint, tintOpacity, bandLine } = shade;
	const areas = shade.bands.map(({ area }) =>
		element('path', { d: geometry.cut(area), fill: tint, 'fill-opacity': tintOpacity })
	);
	const lines = shade.bands.map(({ line }) =>
		element('path', {
			d: geometry.cut(line),
			fill: 'none',
			stroke: bandLine,
			...strokeIn(geometry.unit, strokes.band)
		})
	);
	return areas.join('') + lines.join('');
}

function hatches({ world, colours }: MapContent, geometry: MapGeometry, hatchId: string): string {
	return world.disputes
		.map(({ id, area, line }) => {
			const d = geometry.cut(area);
			if (d === '') return '';
			const hatch = element('path', { d, fill: `url(#${hatchId})` });
			const edge = geometry.cut(line);
			const dashed = element('path', {
				d: edge,
				fill: 'none',
				stroke: colours['ink-soft'],
				...strokeIn(geometry.unit, strokes.dispute)
			});
			return element('g', { 'data-dispute': id }, edge === '' ? hatch : hatch + dashed);
		})
		.join('');
}

function rings({ rings: all, colours }: MapContent, geometry: MapGeometry): string {
	const drawn = all
		.map((km) => geometry.ring(km))
		.filter((d) => d !== '')
		.map((d) => element('path', { d }));
	if (drawn.length === 0) return '';
	return element(
		'g',
		{
			fill: 'none',
			stroke: colours['map-ring'],
			...strokeIn(geometry.unit, strokes.ring)
		},
		drawn.join('')
	);
}

function measures({ scene, measured, colours }: MapContent, geometry: MapGeometry): string {
	return scene.measures
		.filter(({ iso2 }) => measured.includes(iso2))
		.map(({ iso2, line }) =>
			element('path', {
				d: geometry.line(line),
				fill: 'none',
				'data-measure': iso2,
				stroke: colours[measureSymbol.colour],
				...strokeIn(geometry.unit, measureSymbol.stroke)
			})
		)
		.join('');
}

/** Where the picture is about one country, or about distances, the other arcs stand back. */
function arcs(
	{ scene, selected, marked = [], measured, colours }: MapContent,
	geometry: MapGeometry
): string {
	const about =
		marked.length > 0 ||
		measured.length > 1 ||
		scene.measures.some(({ iso2 }) => iso2 === selected);
	const isMeant = (iso2: string) => iso2 === selected || marked.includes(iso2);
	return scene.arcs
		.map(({ iso2, standing, line }) =>
			element('path', {
				d: geometry.line(line),
				fill: 'none',
				'data-arc': iso2,
				...arcStroke(standing, colours, geometry.unit),
				...(isMeant(iso2) && strokeIn(geometry.unit, arcSymbols[standing].selected)),
				// A group's opacity on a line that leaves the picture is more than some renderers can do.
				'stroke-opacity': about && !isMeant(iso2) ? 0.5 : undefined
			})
		)
		.join('');
}

/** A flight stands out from every arc: it is what the map is about. */
function flight({ flight: told, colours }: MapContent, geometry: MapGeometry): string {
	if (!told) return '';
	const { width } = measureSymbol.stroke;
	return element('path', {
		d: geometry.line(told.line),
		fill: 'none',
		stroke: colours.ink,
		'stroke-linejoin': 'round',
		'data-flight': 'true',
		...strokeIn(geometry.unit, { width: width * 1.4 })
	});
}

function points({ scene, colours, measured }: MapContent, geometry: MapGeometry): string {
	const { unit } = geometry;
	const dots = scene.places.flatMap((place) => {
		const at = geometry.at(place.position);
		if (!at || place.role === 'jurisdiction') return [];
		const circle = { cx: at[0], cy: at[1] };
		const hollow = {
			fill: colours['map-border'],
			stroke: colours['map-arc-discarded'],
			'stroke-width': 2 * unit
		};
		return [
			element('circle', { ...circle, r: 6 * unit, fill: colours['map-border'] }),
			place.standing === 'discarded'
				? element('circle', { ...circle, r: 3.4 * unit, ...hollow })
				: element('circle', { ...circle, r: 4.4 * unit, fill: colours.ink })
		];
	});
	const side = 6 * unit;
	const ends = scene.places.flatMap(({ iso2, nearest }) => {
		const at = nearest && measured.includes(iso2) ? geometry.at(nearest) : undefined;
		const square = at && { x: at[0] - side / 2, y: at[1] - side / 2 };
		return square
			? [element('rect', { ...square, width: side, height: side, fill: colours.ink })]
			: [];
	});
	return [...ends, ...dots].join('');
}
