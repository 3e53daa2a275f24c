import { expect, test } from 'vitest';
import { buildScene } from '../../../geo/scene.ts';
import { labelId, labelScene } from '../../../src/lib/model/map-labels.ts';
import { openingSpots } from '../../../src/lib/model/opening-spots.ts';
import { overwriteGetLocale } from '../../../src/lib/paraglide/runtime.js';
import { storyOf } from '../../../src/lib/model/story.ts';
import { smallGeography } from '../../helpers/small-geography.ts';
import { smallDataset } from '../../helpers/small-scenario.ts';

overwriteGetLocale(() => 'en');
const story = storyOf(smallDataset(), smallGeography, 'en');
const scene = buildScene(story.countries);
const candidates = story.countries.filter(({ role }) => role === 'candidate');
const measures = scene.measures.filter(({ iso2 }) =>
	candidates.some((country) => country.iso2 === iso2)
);
const labelled = {
	countries: story.countries,
	measures,
	arcs: scene.arcs,
	remarks: story.remarks,
	marked: []
};

test('every country of the story, every number and every end of a line has a label of its own', () => {
	const ids = labelScene(labelled).labels.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const { iso2 } of story.countries) expect(ids).toContain(labelId.country(iso2));
	for (const { iso2 } of measures) expect(ids).toContain(labelId.number(iso2));
	for (const { iso2, end } of candidates) expect(ids.includes(labelId.end(iso2))).toBe(!!end);
});

test('what is marked claims its room first', () => {
	const [last = story.countries[0]] = candidates.slice(-1);
	const { labels } = labelScene({ ...labelled, marked: [last?.iso2 ?? ''] });
	expect(labels[0]?.id).toBe(labelId.country(last?.iso2 ?? ''));
});

test('names and numbers of the story stand in any case, others only where they touch nothing', () => {
	for (const { id, must } of labelScene(labelled).labels) {
		const isOfStory =
			measures.some(({ iso2 }) => id === labelId.number(iso2)) ||
			story.countries.some(
				({ iso2, role }) => role !== 'jurisdiction' && id === labelId.country(iso2)
			);
		expect(must, id).toBe(isOfStory);
	}
});

test('words stand the same way every time a page is built', () => {
	expect(openingSpots(labelled, story.opening)).toEqual(story.spots);
});
