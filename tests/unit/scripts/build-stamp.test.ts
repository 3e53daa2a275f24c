import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
	buildIsFresh,
	fingerprintInputs,
	recordBuild,
	versionName
} from '../../../scripts/build-stamp.mjs';

let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'salida-stamp-'));
	for (const folder of ['src/lib/paraglide', 'build']) {
		mkdirSync(join(root, folder), { recursive: true });
	}
	writeFileSync(join(root, 'src/page.svelte'), 'one');
	recordBuild(join(root, 'build'), fingerprintInputs(root));
});

afterEach(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

function isFresh(): boolean {
	return buildIsFresh(join(root, 'build'), fingerprintInputs(root));
}

test('a build is fresh while its inputs stay as they are', () => {
	expect(isFresh()).toBe(true);
});

test('a build is stale once a file changes', () => {
	writeFileSync(join(root, 'src/page.svelte'), 'two');
	expect(isFresh()).toBe(false);
});

test('a build is stale once a file is added', () => {
	writeFileSync(join(root, 'src/other.svelte'), 'one');
	expect(isFresh()).toBe(false);
});

test('a build is stale once a SALIDA_ variable changes', () => {
	vi.stubEnv('SALIDA_SINGLE_FILE', '1');
	expect(isFresh()).toBe(false);
});

test('what the build generates does not make it stale', () => {
	writeFileSync(join(root, 'src/lib/paraglide/messages.js'), 'generated');
	expect(isFresh()).toBe(true);
});

test('a build that someone else made is stale', () => {
	rmSync(join(root, 'build/.inputs'));
	expect(isFresh()).toBe(false);
});

test('the scenario that is built counts, wherever it lies', () => {
	mkdirSync(join(root, 'elsewhere'));
	writeFileSync(join(root, 'elsewhere/scenario.yaml'), 'one');
	vi.stubEnv('SALIDA_SCENARIO', 'elsewhere');
	recordBuild(join(root, 'build'), fingerprintInputs(root));
	writeFileSync(join(root, 'elsewhere/scenario.yaml'), 'two');
	expect(isFresh()).toBe(false);
});

test('the same inputs are the same version, wherever the site goes and whenever it is built', () => {
	const version = versionName(root);
	vi.stubEnv('SALIDA_OUTPUT', 'elsewhere');
	expect(versionName(root)).toBe(version);
	vi.useFakeTimers({ now: new Date('2031-01-01') });
	expect(versionName(root)).toBe(version);
	vi.useRealTimers();
});

test('other words, or another scenario, are another version', () => {
	const version = versionName(root);
	vi.stubEnv('SALIDA_SCENARIO', 'tests/fixtures/scenarios/small');
	expect(versionName(root)).not.toBe(version);
	vi.unstubAllEnvs();
	writeFileSync(join(root, 'src/page.svelte'), 'two');
	expect(versionName(root)).not.toBe(version);
});
