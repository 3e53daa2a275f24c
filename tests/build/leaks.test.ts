import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readScenario, readShared, scenarioDirectory } from '../../data/build/read-scenario.ts';
import { loadScenario } from '../../data/load.ts';

const site = process.env.SALIDA_OUTPUT ?? 'build';
const stories = [
	...readdirSync('data/scenarios').map((name) => `data/scenarios/${name}`),
	'tests/fixtures/scenarios/small'
];
const own = scenarioDirectory();
const others = stories.filter((folder) => resolve(folder) !== own);

/** Shorter texts may be said of anything. */
const tellingLength = 30;

/** People and places by which a story is told; they need no sentence around them to betray it. */
const names = ['Maduro', 'Snowden', 'Sheremetyevo', 'Sheremétievo', 'Delcy', 'Mullin', 'Kucherena'];

/** Every text of a value, with ids and codes. */
function textsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	if (typeof value !== 'object' || value === null) return [];
	return Object.values(value).flatMap(textsOf);
}

function contentOf(folder: string) {
	const loaded = loadScenario(readScenario(folder), readShared());
	if (!loaded.dataset) throw new Error(JSON.stringify(loaded.errors));
	return loaded.dataset;
}

/** The files of the site that can be read as text, whole. */
const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
	.filter((name) => /\.(?:html|json|csv|svg|js|css|xml|txt)$/.test(name) && !/^v[\\/]/.test(name))
	.map((name) => ({ name, text: readFileSync(join(site, name), 'utf8') }));

const ownTexts = new Set(textsOf(contentOf(own)));
const ownWords = [...ownTexts].join('\n');

/** What the site says although the story does not: the text, with the files that it is in. */
function found(texts: readonly string[]): string[] {
	return texts.flatMap((text) => {
		const at = files.filter((file) => file.text.includes(text)).map(({ name }) => name);
		return at.length > 0 ? [`${text}: ${at.slice(0, 3).join(', ')}`] : [];
	});
}

describe.each(others)('nothing of %s', (folder) => {
	const story = contentOf(folder);
	// What all stories share is no story’s.
	const telling = textsOf({ ...story, reach: [], precedents: [], names: [] }).filter(
		(text) => text.length >= tellingLength && !ownWords.includes(text)
	);

	test('is told in the files of the site', () => {
		expect(telling.length).toBeGreaterThan(0);
		expect(found(telling)).toEqual([]);
	});
});

test('no name of another story is in any file of the site', () => {
	const foreign = names.filter((name) => !ownWords.includes(name));
	expect(foreign.length).toBeGreaterThan(0);
	expect(found(foreign)).toEqual([]);
});

test('the picture of the project’s own page is no file of the site', () => {
	expect(readdirSync(site)).not.toContain('salida.png');
});
