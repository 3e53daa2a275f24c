import { story } from 'virtual:peer-story';
import { Map as GlMap, Marker, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import '../page.css';
import { openPanel } from '../panel.ts';
import { addShadeButton } from '../shade-button.ts';
import { markerElement } from './marker.ts';
import { mapStyle, shadeColour } from './style.ts';

setWorkerUrl(workerUrl);

const map = new GlMap({
	container: 'map',
	style: mapStyle(story),
	bounds: [
		[story.northWest[0], story.southEast[1]],
		[story.southEast[0], story.northWest[1]]
	],
	renderWorldCopies: false,
	attributionControl: false
});

for (const country of story.countries) {
	const element = markerElement(country);
	element.addEventListener('click', (event) => {
		event.stopPropagation();
		openPanel(country.iso2);
	});
	new Marker({ element }).setLngLat([...country.position]).addTo(map);
}

map.on('click', 'told', ({ features }) => {
	const iso2: unknown = features?.[0]?.properties.iso2;
	if (typeof iso2 === 'string') openPanel(iso2);
});

addShadeButton(async (shade) => {
	for (const layer of ['land', 'told'])
		map.setPaintProperty(layer, 'fill-color', shadeColour(shade));
	await map.once('idle');
});

// For the bench alone, which cannot see what lies on a canvas: when world and arcs were drawn, and
// when nothing was left to do.
map.on('render', () => {
	const isDrawn = ['world', 'arcs'].every((id) => map.getSource(id) && map.isSourceLoaded(id));
	if (isDrawn && map.areTilesLoaded()) document.documentElement.dataset.drawn = '';
});
map.once('idle', () => {
	document.documentElement.dataset.idle = '';
});
