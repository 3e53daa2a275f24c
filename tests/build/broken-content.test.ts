import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

function brokenScenario(): string {
	const folder = mkdtempSync(join(tmpdir(), 'salida-broken-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	cpSync('tests/fixtures/scenarios/small', folder, { recursive: true });
	const edit = (file: string, from: string, to: string) => {
		const path = join(folder, file);
		const text = readFileSync(path, 'utf8');
		if (!text.includes(from)) throw new Error(`${file} has no ${from}`);
		writeFileSync(path, text.replace(from, to));
	};
	edit('countries/pt.yaml', 'status: reported', 'status: reportd');
	edit('countries/jp.yaml', 'sources: [gazette]', 'sources: [gazete]');
	edit('sources.yaml', 'https://example.org/herald', 'javascript:alert(1)');
	return folder;
}

test('broken content stops the build with all its errors and leaves the last build as it was', () => {
	const before = readdirSync('build', { recursive: true, encoding: 'utf8' });
	const { status, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
		encoding: 'utf8',
		shell: process.platform === 'win32',
		env: { ...process.env, SALIDA_SCENARIO: brokenScenario() }
	});
	expect(status).toBe(1);
	expect(stderr).toMatch(/countries\/pt\.yaml:\d+:\d+.*"reportd".*did you mean "reported"/);
	expect(stderr).toMatch(/sources\.yaml:\d+:\d+.*http/);
	expect(readdirSync('build', { recursive: true, encoding: 'utf8' })).toEqual(before);
});
