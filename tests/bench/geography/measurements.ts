import { readScenario, scenarioDirectory } from '../../../data/build/read-scenario.ts';
import type { Dataset } from '../../../data/dataset.ts';
import { loadScenario } from '../../../data/load.ts';
import { decodeRaster } from '../../../geo/airspace/raster.ts';
import { routeAvoiding } from '../../../geo/airspace/route.ts';
import { blockSetsOn } from '../../../geo/build/blocs.ts';
import { buildDistances } from '../../../geo/build/distances.ts';
import { buildGeography } from '../../../geo/build/geography.ts';
import { airspaceRasterBytes } from '../../../geo/build/tables.ts';
import type { Columns } from '../figures.ts';

/** The scenario's outlines, distances and published routes, as a build without a cache makes them. */
export function geography(): Columns {
	const content = dataset();
	return { ms: { 'geography of the scenario': timed(() => buildGeography(content)) } };
}

/** The distances of every country. */
export function distances(): Columns {
	return { ms: { 'distances of every country': timed(buildDistances) } };
}

/** Routes on the raster that a browser gets, by candidate; each once before, to warm up. */
export function routes(): Columns {
	const { scenario, countries } = dataset();
	const capitals = new Map(countries.map(({ iso2, capital }) => [iso2, capital.position]));
	const raster = decodeRaster(airspaceRasterBytes());
	const end = (state: string) => ({ position: capitals.get(state) ?? ([0, 0] as const), state });
	const columnOf = (candidate: string) =>
		Object.fromEntries(
			blockSetsOn(scenario.dated).map(({ id, members }) => {
				const from = end(scenario.origin);
				const to = end(candidate);
				const blocked = members.filter((state) => state !== from.state && state !== to.state);
				const run = () => routeAvoiding({ from, to, blocked, raster });
				run();
				return [id, timed(run)];
			})
		);
	return Object.fromEntries(scenario.candidates.map((iso2) => [iso2, columnOf(iso2)]));
}

function dataset(): Dataset {
	const { dataset: content } = loadScenario(readScenario(scenarioDirectory()));
	if (!content) throw new Error('The content has errors: npm run check:content lists them.');
	return content;
}

function timed(action: () => unknown): number {
	const start = performance.now();
	action();
	return performance.now() - start;
}
