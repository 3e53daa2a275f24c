import { story } from 'virtual:peer-story';
import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { zoom, type D3ZoomEvent } from 'd3-zoom';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import '../page.css';
import { colours, fillOf } from '../colours.ts';
import { openPanel } from '../panel.ts';
import { addShadeButton } from '../shade-button.ts';
import { drawMarkers } from './markers.ts';

type World = Topology<{ countries: GeometryCollection<{ iso2: string }> }>;

const map = select<HTMLElement, unknown>('#map');
const { clientWidth: width, clientHeight: height } = map.node() ?? document.body;
const projection = geoMercator().fitSize([width, height], {
	type: 'MultiPoint',
	coordinates: [story.northWest, story.southEast].map((place) => [...place])
});
const path = geoPath(projection);
const told = new Map(story.countries.map((country) => [country.iso2, country]));
const origin = story.countries.find(({ role }) => role === 'origin');

const response = await fetch('world.json');
const world = (await response.json()) as World;

const svg = map.append('svg').attr('width', width).attr('height', height);
const ground = svg.append('g');

const countries = ground
	.selectAll('.country')
	.data(feature(world, world.objects.countries).features)
	.join('path')
	.attr('class', 'country')
	.attr('d', path)
	.attr('fill', ({ properties }) => {
		const country = told.get(properties.iso2);
		return country ? fillOf(country) : colours.land;
	})
	.attr('stroke', colours.border)
	.attr('stroke-width', 0.7)
	.attr('vector-effect', 'non-scaling-stroke')
	.on('click', (_, { properties }) => {
		openPanel(properties.iso2);
	});

ground
	.selectAll('.arc')
	.data(story.countries.filter(({ role }) => role === 'candidate'))
	.join('path')
	.attr('class', 'arc')
	.attr('d', ({ position }) =>
		path({
			type: 'LineString',
			coordinates: [origin?.position ?? position, position].map((place) => [...place])
		})
	)
	.attr('fill', 'none')
	.attr('stroke', ({ standing }) => (standing === 'discarded' ? colours.arcDiscarded : colours.arc))
	.attr('stroke-width', 2)
	.attr('stroke-dasharray', '6 4')
	.attr('vector-effect', 'non-scaling-stroke');

addShadeButton((shade) => {
	countries.attr('fill', ({ properties }) => shade[properties.iso2] ?? colours.land);
});

const moveMarkers = drawMarkers(svg, projection);

svg.call(
	zoom<SVGSVGElement, unknown>()
		.scaleExtent([0.6, 24])
		.on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => {
			ground.attr('transform', transform.toString());
			moveMarkers(transform);
		})
);
