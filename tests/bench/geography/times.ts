import { decodeRaster } from '../../../geo/airspace/raster.ts';
import { routeAvoiding } from '../../../geo/airspace/route.ts';
import { publishedBlockSets } from '../../../geo/build/blocs.ts';
import { buildDistances } from '../../../geo/build/distances.ts';
import { airspaceRasterBytes } from '../../../geo/build/tables.ts';
import { medians } from '../medians.ts';
import type { Figures } from '../pages/visit.ts';
import type { PeerContent } from '../peers/story.ts';

function timed(action: () => unknown): number {
	const start = performance.now();
	action();
	return performance.now() - start;
}

/**
 * Times of the geography in ms: outlines and distances of the scenario as just built, distances of
 * every country, and routes in a warm process for each published block set.
 *
 * @param content the scenario as the peers are made from it
 * @param buildMs how long making it took
 */
export function geographyTimes(
	{ scene }: PeerContent,
	buildMs: number,
	rounds: number
): Record<string, Figures> {
	const raster = decodeRaster(airspaceRasterBytes());
	const origin = scene.places.find((place) => place.role === 'origin');
	const routes: Record<string, Figures> = {};
	for (const place of scene.places.filter((candidate) => candidate.role === 'candidate')) {
		if (!origin) continue;
		const ends = {
			from: { position: origin.position, state: origin.iso2 },
			to: { position: place.position, state: place.iso2 }
		};
		const all = Array.from({ length: rounds + 1 }, () =>
			Object.fromEntries(
				publishedBlockSets.map(({ id, members }) => {
					const blocked = members.filter((state) => state !== place.iso2 && state !== origin.iso2);
					return [`avoiding ${id}`, timed(() => routeAvoiding({ ...ends, blocked, raster }))];
				})
			)
		);
		routes[place.iso2] = medians(all.slice(1));
	}
	return {
		build: {
			'outlines, distances and routes of the scenario (ms)': buildMs,
			'distances of every country (ms)': timed(buildDistances)
		},
		...routes
	};
}
