import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveDirectory } from '../../../scripts/static-server.mjs';

const directory = mkdtempSync(join(tmpdir(), 'salida-served-'));
let server: Awaited<ReturnType<typeof serveDirectory>>;

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
	return fetch(server.url + path, { redirect: 'manual', headers });
}

/** The first lines of the answer to a request line that no client would send, as they arrive. */
function head(target: string, lines: readonly string[] = []): Promise<string> {
	return new Promise((resolve, reject) => {
		const { hostname, port } = new URL(server.url);
		const socket = connect(Number(port), hostname);
		let text = '';
		socket.setEncoding('latin1');
		socket.on('data', (chunk: string) => (text += chunk));
		socket.once('error', reject);
		socket.once('close', () => {
			resolve(text.split('\r\n\r\n', 1)[0] ?? '');
		});
		const request = [`GET ${target} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...lines];
		socket.write(`${request.join('\r\n')}\r\n\r\n`);
	});
}

async function statusOf(target: string, lines: readonly string[] = []): Promise<number> {
	return Number((await head(target, lines)).split(' ')[1]);
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
	writeFileSync(
		join(directory, 'site/_headers'),
		'/_app/immutable/*\n  Cache-Control: public, max-age=31536000, immutable\n'
	);
	symlinkSync('../secret.txt', join(directory, 'site/link.txt'));
	symlinkSync('..', join(directory, 'site/out'));
	mkdirSync(join(directory, 'site/page'));
	symlinkSync('../../secret.txt', join(directory, 'site/page/index.html'));
	symlinkSync('c/ru', join(directory, 'site/inside'));
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
	expect(await response.text()).toBe('Russia '.repeat(1000));
});

test('what has a hash in its name is kept for ever', async () => {
	const response = await get('/_app/immutable/start.js');
	expect(response.headers.get('cache-control')).toContain('immutable');
	expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
});

test.each([
	'/../secret.txt',
	'/%2e%2e/secret.txt',
	'/c/..%2f..%2fsecret.txt',
	'/.inputs',
	'/%',
	'/%00',
	'/link.txt',
	'/out/secret.txt',
	'/page/'
])('nothing outside the folder and nothing hidden is served: %s', async (path) => {
	expect(await statusOf(path)).toBe(404);
});

test('a link to what lies in the folder is followed', async () => {
	expect((await get('/inside/')).status).toBe(200);
});

test.each([
	['//c/ru', '/c/ru'],
	['/c/ru//', '/c/ru/'],
	['//example.org/', '/example.org/'],
	['/c//ru/?theme=dark', '/c/ru/?theme=dark']
])('an address has one spelling: %s leads to %s on this site', async (path, right) => {
	const lines = (await head(path)).toLowerCase().split('\r\n');
	expect(lines[0]).toContain(' 308 ');
	expect(lines).toContain(`location: ${right}`);
});

test('an encoding that is refused with q=0 is not used', async () => {
	const encodingFor = async (accepted: string) =>
		/^content-encoding: (.*)$/im.exec(await head('/c/ru/', [`Accept-Encoding: ${accepted}`]))?.[1];
	expect(await encodingFor('br;q=0, gzip')).toBe('gzip');
	expect(await encodingFor('br;q=0')).toBeUndefined();
	expect(await encodingFor('gzip;q=0, *;q=0')).toBeUndefined();
	expect(await encodingFor('gzip, br')).toBe('br');
});

test.each(['ETAG', '"other", ETAG', 'ETAG, W/"other"', '*'])(
	'a known ETag is answered with 304, alone and in a list: %s',
	async (list) => {
		const etag = (await get('/')).headers.get('etag') ?? '';
		expect(await statusOf('/', [`If-None-Match: ${list.replace('ETAG', etag)}`])).toBe(304);
	}
);

test('an ETag that is not in the list is answered whole', async () => {
	expect(await statusOf('/', ['If-None-Match: "one", W/"two"'])).toBe(200);
});

test.each(['http://[', 'http://[::1', 'ftp://localhost/', 'index.html'])(
	'what is no address is refused, and the server goes on: %s',
	async (target) => {
		expect(await statusOf(target)).toBe(400);
		expect(await statusOf('/')).toBe(200);
	}
);

test('a whole address is answered like its path', async () => {
	expect(await statusOf('http://localhost/c/ru/?theme=dark')).toBe(200);
	expect(await statusOf('http://localhost')).toBe(200);
});

test('what is missing is asked for again, even where files are kept for ever', async () => {
	const response = await get('/_app/immutable/old.js');
	expect(response.status).toBe(404);
	expect(response.headers.get('cache-control')).toBe('no-cache');
});

test('only reading is allowed', async () => {
	expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
});
