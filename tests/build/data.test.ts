import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { allClaims } from '../../data/dataset.ts';
import { loadScenario } from '../../data/load.ts';
import { PublishedReach } from '../../src/publish/data/published-reach.ts';
import { PublishedStory } from '../../src/publish/data/published-story.ts';
import { misfits, type JsonSchema } from '../helpers/json-schema.ts';
import { parseCsv } from '../helpers/parse-csv.ts';

const site = process.env.SALIDA_OUTPUT ?? 'build';
const { dataset } = loadScenario(readScenario(scenarioDirectory()), readShared());
if (!dataset) throw new Error('The content has errors.');

function read(name: string): string {
	return readFileSync(join(site, 'data', name), 'utf8');
}

const story: unknown = JSON.parse(read('story.json'));
const schema = JSON.parse(read('story.schema.json')) as JsonSchema;

test('the story has the form that its schema describes', () => {
	expect(misfits(story, schema)).toEqual([]);
	expect(v.safeParse(PublishedStory, story).issues ?? []).toEqual([]);
	expect(existsSync(join(site, 'data', (story as PublishedStory).schema))).toBe(true);
});

test.each([
	['a status nobody knows', { timeline: [{ status: 'rumoured' }] }, '$.timeline[0].status'],
	['a key too many', { secret: 1 }, '$.secret'],
	['another version', { version: 'one' }, '$.version'],
	['a distance below nothing', { arcKm: { ru: -1 } }, '$.arcKm.ru']
])('the schema refuses %s', (_, change, path) => {
	expect(misfits({ ...(story as object), ...change }, schema).join('\n')).toContain(`${path}: `);
});

test('the story is the whole scenario, licensed, with a distance for every country but one', () => {
	const { scenario, countries, sources, timeline, mentions, distances, licence, updated } =
		story as PublishedStory;
	expect({ scenario, countries, sources, timeline, mentions }).toEqual({
		scenario: dataset.scenario,
		countries: dataset.countries,
		sources: dataset.sources,
		timeline: dataset.timeline,
		mentions: dataset.mentions
	});
	expect(Object.keys(distances).length).toBe(countries.length - 1);
	expect(licence.name).toBe('CC BY 4.0');
	expect(updated >= scenario.dated).toBe(true);
});

test('the tables read back with a row for every claim, source and country', () => {
	const claims = parseCsv(read('claims.csv'));
	expect(claims.slice(1).map(([id]) => id)).toEqual(
		allClaims(dataset).map(({ claim }) => claim.id)
	);
	const sources = parseCsv(read('sources.csv'));
	const listed = [...dataset.sources, ...(dataset.reach?.sources ?? [])];
	expect(sources.slice(1).map(([id]) => id)).toEqual(listed.map(({ id }) => id));
	const reach = parseCsv(read('reach.csv'));
	expect(reach.slice(1).map(([iso2]) => iso2)).toEqual(dataset.names.map(({ iso2 }) => iso2));
	const cells = [...claims, ...sources, ...reach].flat();
	expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test('the reach tables are whole, and have the form that their schema describes', () => {
	const published: unknown = JSON.parse(read('reach.json'));
	expect(misfits(published, JSON.parse(read('reach.schema.json')) as JsonSchema)).toEqual([]);
	expect(published).toMatchObject({ ...dataset.reach, licence: { name: 'CC BY 4.0' } });
	expect((published as PublishedReach).names).toHaveLength(dataset.names.length);
});

test('the table of fallen rulers is whole, and has the form that its schema describes', () => {
	const published: unknown = JSON.parse(read('precedents.json'));
	const form = JSON.parse(read('precedents.schema.json')) as JsonSchema;
	expect(misfits(published, form)).toEqual([]);
	expect(published).toMatchObject({
		cases: dataset.precedents?.cases,
		drafts: dataset.precedents?.drafts,
		licence: { name: 'CC BY 4.0' }
	});
	const [, ...rows] = parseCsv(read('precedents.csv'));
	expect(rows.map(([id]) => id)).toEqual(dataset.precedents?.cases.map(({ id }) => id));
});

test.each(['method/index.html', 'es/method/index.html'])('%s links to all of it', (page) => {
	const html = readFileSync(join(site, page), 'utf8');
	const links = [...html.matchAll(/href="((?:\.\.\/)+data\/[^"]+)"/g)].map(
		(match) => match[1] ?? ''
	);
	expect(links).toHaveLength(10);
	for (const link of links) expect(existsSync(join(site, page, '..', link))).toBe(true);
});

test.each(['index.html', 'es/index.html'])('every dossier of %s has its citation', (page) => {
	const html = readFileSync(join(site, page), 'utf8');
	const citations = [...html.matchAll(/<p[^>]*>([^<]*CC BY 4\.0\.)<\/p>/g)];
	expect(citations).toHaveLength(dataset.countries.length);
	for (const [, text = ''] of citations)
		expect(text).toMatch(/Salida, .*\d{4}.*\d{4}.* CC BY 4\.0\.$/);
});

test('the fact-check sheet is for the desk only: nothing of it is in a build', () => {
	expect(existsSync(join(site, 'fact-check'))).toBe(false);
	expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain('fact-check/');
});
