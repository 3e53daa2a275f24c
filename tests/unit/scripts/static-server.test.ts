import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDirectory } from '../../../scripts/static-server.mjs';

const directory = mkdtempSync(join(tmpdir(), 'salida-served-'));
let server: Awaited<ReturnType<typeof serveDirectory>>;

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
	return fetch(server.url + path, { redirect: 'manual', headers });
}

/** The status for a path that `fetch` would tidy up before sending. */
function statusOfRawPath(path: string): Promise<number | undefined> {
	return new Promise((resolve) => {
		request(server.url, { path }, (response) => {
			response.resume();
			resolve(response.statusCode);
		}).end();
	});
}

beforeAll(async () => {
	mkdirSync(join(directory, 'site/c/ru'), { recursive: true });
	mkdirSync(join(directory, 'site/_app/immutable'), { recursive: true });
	writeFileSync(join(directory, 'secret.txt'), 'secret');
	writeFileSync(join(directory, 'site/.inputs'), 'hidden');
	writeFileSync(join(directory, 'site/index.html'), 'home');
	writeFileSync(join(directory, 'site/404.html'), 'not here');
	writeFileSync(join(directory, 'site/c/ru/index.html'), 'Russia '.repeat(1000));
	writeFileSync(join(directory, 'site/_app/immutable/start.js'), 'export {};');
	server = await serveDirectory({
		directory: join(directory, 'site'),
		headers: { 'x-frame-options': 'DENY' }
	});
});

afterAll(async () => {
	await server.close();
	rmSync(directory, { recursive: true });
});

test('a folder is answered with its index.html, and with every extra header', async () => {
	const response = await get('/');
	expect(await response.text()).toBe('home');
	expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
	expect(response.headers.get('x-frame-options')).toBe('DENY');
});

test('a folder without its slash is redirected, and keeps its query', async () => {
	const response = await get('/c/ru?theme=dark');
	expect(response.status).toBe(308);
	expect(response.headers.get('location')).toBe('/c/ru/?theme=dark');
});

test('an unknown path is answered with 404.html and status 404', async () => {
	const response = await get('/c/xx/');
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('not here');
});

test.each(['br', 'gzip'])('long text is sent as %s to those who accept it', async (encoding) => {
	const response = await get('/c/ru/', { 'accept-encoding': encoding });
	expect(response.headers.get('content-encoding')).toBe(encoding);
	expect(Number(response.headers.get('content-length'))).toBeLessThan(500);
	expect(await response.text()).toBe('Russia '.repeat(1000));
});

test('a known ETag is answered with 304', async () => {
	const etag = (await get('/')).headers.get('etag') ?? '';
	expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
});

test('what has a hash in its name is kept for ever', async () => {
	const response = await get('/_app/immutable/start.js');
	expect(response.headers.get('cache-control')).toContain('immutable');
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/c/..%2f..%2fsecret.txt', '/.inputs', '/%'])(
	'nothing outside the folder and nothing hidden is served: %s',
	async (path) => {
		expect(await statusOfRawPath(path)).toBe(404);
	}
);

test('only reading is allowed', async () => {
	expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
});
