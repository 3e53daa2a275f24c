import { expect, test } from 'vitest';
import { lineRuns } from '../../../geo/line-runs.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

/*
 *  A map 100 units wide that shows latitudes up to 50:
 *
 *    0 ┌──────────────┐ 100      a longitude is its x, taken round the edge;
 *      │              │          y is the latitude; steps over 50 units are
 *      └──────────────┘          jumps to the other side
 */
function project([lng, lat]: LngLat): PlanePoint | undefined {
	return lat > 50 ? undefined : [((lng % 100) + 100) % 100, lat];
}

/** Runs as `10 20 30`, with `|` where the map cut them off. */
function runsOf(line: readonly LngLat[]): string[] {
	return lineRuns(line, project, 50).map(
		({ points, startsCut, endsCut }) =>
			`${startsCut ? '|' : ''}${points.map(([x]) => String(x)).join(' ')}${endsCut ? '|' : ''}`
	);
}

const shown = (...lngs: number[]) => lngs.map((lng): LngLat => [lng, 0]);
const hidden = (...lngs: number[]) => lngs.map((lng): LngLat => [lng, 60]);

test.each<[string, LngLat[], string[]]>([
	['in full sight is one run, cut nowhere', shown(10, 20, 30), ['10 20 30']],
	['over the eastern edge is cut there', shown(80, 90, 110, 120), ['80 90|', '|10 20']],
	['over the western edge is cut there', shown(20, 10, -10, -20), ['20 10|', '|90 80']],
	[
		'with its middle out of sight is cut there',
		[...shown(10, 20), ...hidden(30, 40), ...shown(50, 60)],
		['10 20|', '|50 60']
	],
	['that begins out of sight starts cut', [...hidden(10), ...shown(20, 30)], ['|20 30']],
	['that ends out of sight ends cut', [...shown(10, 20), ...hidden(30, 40)], ['10 20|']],
	['wholly out of sight has no run', hidden(10, 20, 30), []],
	['that shows a single point has no run', [...hidden(10), ...shown(20), ...hidden(30)], []],
	['without points has no run', [], []]
])('a line %s', (_, line, runs) => {
	expect(runsOf(line)).toEqual(runs);
});

test('a step as long as the longest is still a step', () => {
	expect(runsOf(shown(10, 60))).toEqual(['10 60']);
	expect(runsOf(shown(10, 60.5, 70))).toEqual(['|60.5 70']);
});
