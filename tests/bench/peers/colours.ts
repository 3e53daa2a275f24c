import type { ScenePlace } from '../../../geo/scene.ts';

/** The site's light colours, as a page without style variables writes them. */
export const colours = {
	water: '#e8eef0',
	land: '#e3dccf',
	border: '#fbf8f2',
	ink: '#1f1c18',
	arc: '#b3261e',
	arcDiscarded: '#6b6459'
};

/** The fill of a country of the story. */
export function fillOf({ role, standing }: ScenePlace): string {
	if (role === 'origin') return '#c5402f';
	if (role === 'jurisdiction') return '#73727c';
	return standing === 'discarded' ? '#8fa9b6' : '#33627f';
}
