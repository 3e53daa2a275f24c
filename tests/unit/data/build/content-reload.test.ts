import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type HotPayload, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contentPlugin } from '../../../../data/build/content-plugin.ts';

let folder: string;
let server: ViteDevServer;
let sent: HotPayload[];

beforeAll(async () => {
	folder = mkdtempSync(join(tmpdir(), 'salida-content-'));
	cpSync('tests/fixtures/scenarios/small', folder, { recursive: true });
	server = await createServer({
		configFile: false,
		root: folder,
		logLevel: 'silent',
		server: { middlewareMode: true, ws: false },
		plugins: [contentPlugin(folder)]
	});
	sent = [];
	server.environments.client.hot.send = (payload: HotPayload | string) => {
		if (typeof payload === 'object') sent.push(payload);
	};
	await loaded();
}, 60_000);

afterAll(async () => {
	await server.close();
	rmSync(folder, { recursive: true });
});

/** What the server's code gets when it asks for the content, and how the countries are told. */
async function loaded() {
	const content = (await server.ssrLoadModule('virtual:scenario')) as {
		dataset: { scenario: { title: { en: string } } };
	};
	const told = (await server.ssrLoadModule('virtual:told-codes')) as { toldCodes: string[] };
	return { dataset: content.dataset, toldCodes: told.toldCodes };
}

function edit(file: string, change: (text: string) => string): void {
	const path = join(folder, file);
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}

async function nextPayload(): Promise<HotPayload> {
	await expect.poll(() => sent.length, { timeout: 15_000 }).toBeGreaterThan(0);
	const [payload] = sent.splice(0);
	if (!payload) throw new Error('nothing was sent');
	return payload;
}

test(
	'an edit of content loads open pages anew, and the next one has what was written',
	{ timeout: 40_000 },
	async () => {
		edit('scenario.yaml', (text) => text.replace('Where could the archive move?', 'Another title'));
		expect(await nextPayload()).toMatchObject({ type: 'full-reload' });
		expect((await loaded()).dataset.scenario.title.en).toBe('Another title');
	}
);

test('a country whose file is new is told', { timeout: 40_000 }, async () => {
	const before = (await loaded()).toldCodes;
	cpSync(join(folder, 'countries/jp.yaml'), join(folder, 'countries/is.yaml'));
	await nextPayload();
	const { toldCodes } = await server.ssrLoadModule('virtual:told-codes');
	expect(toldCodes).toEqual([...before, 'is'].sort());
	rmSync(join(folder, 'countries/is.yaml'));
	await nextPayload();
	expect((await loaded()).toldCodes).toEqual(before);
});

test(
	'an edit that breaks a rule leaves pages as they are, and says in which file and line',
	{ timeout: 60_000 },
	async () => {
		edit('sources.yaml', (text) => text.replace(/grade: .*/, 'grade: Z'));
		const broken = await nextPayload();
		const place = join(folder, 'sources.yaml');
		expect(broken).toMatchObject({ type: 'error', err: { id: place, loc: { file: place } } });
		const { loc, message } = (broken as Extract<HotPayload, { type: 'error' }>).err;
		const written = readFileSync(place, 'utf8').split('\n');
		expect(written[(loc?.line ?? 0) - 1]).toContain('grade: Z');
		expect(message).toContain(`${place}:${String(loc?.line)}:`);
		await expect(server.ssrLoadModule('virtual:scenario')).rejects.toThrow('found "Z"');

		edit('sources.yaml', (text) => text.replace('grade: Z', 'grade: A'));
		expect(await nextPayload()).toMatchObject({ type: 'full-reload' });
		await expect(loaded()).resolves.toBeDefined();
	}
);
