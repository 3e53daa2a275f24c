import { story } from 'virtual:peer-story';
import type { GeoProjection } from 'd3-geo';
import type { Selection } from 'd3-selection';
import { zoomIdentity, type ZoomTransform } from 'd3-zoom';
import { colours } from '../colours.ts';
import { openPanel } from '../panel.ts';
import { labelOffset } from '../placement.ts';
import type { PeerCountry } from '../story.ts';

const lineHeight = 16;

/** Draws dots and labels; gives what keeps them in their places and at their size. */
export function drawMarkers(
	svg: Selection<SVGSVGElement, unknown, HTMLElement, unknown>,
	projection: GeoProjection
): (transform: ZoomTransform) => void {
	const markers = svg
		.selectAll<SVGGElement, PeerCountry>('.marker')
		.data(story.countries)
		.join('g')
		.attr('class', 'marker')
		.attr('data-iso2', ({ iso2 }) => iso2)
		.on('click', (_, { iso2 }) => {
			openPanel(iso2);
		});
	markers
		.append('circle')
		.attr('r', 5.5)
		.attr('fill', colours.ink)
		.attr('stroke', colours.border)
		.attr('stroke-width', 2);
	const labels = markers
		.append('text')
		.attr('class', 'label')
		.attr('fill', colours.ink)
		.attr('stroke', colours.border)
		.attr('stroke-width', 3)
		.attr('paint-order', 'stroke')
		.attr('text-anchor', ({ label }) => anchors[labelOffset(label.wide).x + 1] ?? 'start')
		.attr('y', ({ label, distance }) => {
			const { y, dy } = labelOffset(label.wide);
			const height = lineHeight * (distance === undefined ? 1 : 2);
			return dy + ((y - 1) / 2) * height + lineHeight * 0.75;
		});
	labels
		.append('tspan')
		.attr('x', ({ label }) => labelOffset(label.wide).dx)
		.text(({ name }) => name);
	labels
		.append('tspan')
		.attr('x', ({ label }) => labelOffset(label.wide).dx)
		.attr('dy', lineHeight)
		.attr('font-weight', 400)
		.text(({ distance }) => distance ?? '');
	const move = (transform: ZoomTransform) => {
		markers.attr('transform', ({ position }) => {
			const [x, y] = transform.apply(projection([...position]) ?? [0, 0]);
			return `translate(${String(x)} ${String(y)})`;
		});
	};
	move(zoomIdentity);
	return move;
}

const anchors = ['end', 'middle', 'start'];
