import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { readScenario, readShared } from '../../../../data/build/read-scenario.ts';
import { main, schemaFiles } from '../../../../data/build/write-schemas.ts';

const elsewhere = mkdtempSync(join(tmpdir(), 'salida-schemas-'));
afterAll(() => {
	rmSync(elsewhere, { recursive: true });
});

const files = await schemaFiles();

test.each(files)('$path is what the schema says', ({ path, text }) => {
	expect(readFileSync(path, 'utf8'), 'run: npm run schemas').toBe(text);
});

test('the check fails on what is not written yet, and passes after writing', async () => {
	const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	vi.spyOn(console, 'log').mockImplementation(() => undefined);
	expect(await main(['--check'], elsewhere)).toBe(1);
	expect(await main([], elsewhere)).toBe(0);
	expect(await main(['--check'], elsewhere)).toBe(0);
	writeFileSync(join(elsewhere, 'data/schema/country.json'), '{}');
	error.mockClear();
	expect(await main(['--check'], elsewhere)).toBe(1);
	expect(error.mock.calls).toEqual([
		['data/schema/country.json is not what the schemas in data/ say; run: npm run schemas']
	]);
	vi.restoreAllMocks();
});

test('an editor learns the words, the keys and the forms of a country file', () => {
	const country = JSON.parse(
		files.find(({ path }) => path.endsWith('country.json'))?.text ?? ''
	) as {
		additionalProperties: boolean;
		required: string[];
		properties: { standing: { enum: string[] }; iso2: { pattern: string } };
	};
	expect(country.additionalProperties).toBe(false);
	expect(country.required).toEqual(['iso2', 'name', 'capital', 'headline', 'claims']);
	expect(country.properties.standing.enum).toEqual(['destination', 'facilitator', 'discarded']);
	expect(country.properties.iso2.pattern).toBe('^[a-z]{2}$');
});

test.each(['data/scenarios/maduro-exit', 'tests/fixtures/scenarios/small'])(
	'every file of %s names its own schema in its first line',
	(directory) => {
		for (const { path, text } of readScenario(directory)) {
			const kind = path.startsWith('countries/') ? 'country' : path.replace('.yaml', '');
			const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
			const target = resolve(directory, dirname(path), named);
			expect(target, path).toBe(resolve(`data/schema/${kind}.json`));
		}
	}
);

test('every file that scenarios share names its own schema in its first line', () => {
	for (const { path, text } of readShared()) {
		const named = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1] ?? 'none';
		const isCourt = path.startsWith('data/jurisdictions/');
		const kind = isCourt ? 'jurisdiction' : basename(path, '.yaml');
		expect(resolve(dirname(path), named), path).toBe(resolve(`data/schema/${kind}.json`));
	}
});

test('an editor shows what every key is for', async () => {
	const bare: string[] = [];
	const walk = (path: string, part: unknown): void => {
		if (typeof part !== 'object' || part === null) return;
		const { properties } = part as { properties?: Record<string, { description?: string }> };
		for (const [key, { description = '' }] of Object.entries(properties ?? {})) {
			if (description === '') bare.push(`${path}: ${key}`);
		}
		for (const value of Object.values(part)) walk(path, value);
	};
	for (const { path, text } of await schemaFiles()) walk(path, JSON.parse(text));
	expect(bare).toEqual([]);
});
