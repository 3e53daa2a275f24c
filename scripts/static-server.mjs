// @ts-check
import { createServer } from 'node:http';
import { stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { headersOf } from './headers-file.mjs';
import { createResponder } from './static-response.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */

/**
 * The file of the directory that a URL path names, or undefined: nothing outside the directory and
 * nothing whose name starts with a dot.
 * @param {string} directory
 * @param {string} pathname
 */
function fileOf(directory, pathname) {
	let decoded;
	try {
		decoded = decodeURIComponent(pathname);
	} catch {
		return undefined;
	}
	if (decoded.includes('\0') || /(^|[/\\])\./.test(decoded)) return undefined;
	const file = resolve(directory, `.${decoded}`);
	const inside = relative(directory, file);
	return inside.startsWith('..') || isAbsolute(inside) ? undefined : file;
}

/** What lies at a path: 'file', 'directory' or undefined. @param {string} path */
async function kindOf(path) {
	const found = await stat(path).catch(() => undefined);
	if (found?.isFile()) return 'file';
	return found?.isDirectory() ? 'directory' : undefined;
}

/**
 * What to answer for a path: a file to send, a place to redirect to, or neither.
 * @param {string} directory
 * @param {string} pathname
 * @returns {Promise<{ file?: string, redirect?: string }>}
 */
async function find(directory, pathname) {
	const path = fileOf(directory, pathname);
	if (path === undefined) return {};
	const kind = await kindOf(path);
	if (kind === 'file') return pathname.endsWith('/') ? {} : { file: path };
	const index = join(path, 'index.html');
	if (kind === 'directory' && (await kindOf(index)) === 'file') {
		return pathname.endsWith('/') ? { file: index } : { redirect: `${pathname}/` };
	}
	return (await kindOf(`${path}.html`)) === 'file' ? { file: `${path}.html` } : {};
}

/**
 * Serves the files of a directory, as a static host would that knows the `_headers` convention.
 * @param {object} options
 * @param {string} options.directory
 * @param {number} [options.port] 0 means any free one
 * @param {string} [options.host]
 * @param {Record<string, string>} [options.headers] added to every answer
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDirectory({ directory, port = 0, host = '127.0.0.1', headers = {} }) {
	const base = resolve(directory);
	const respond = createResponder(headers);
	const headersFor = headersOf(base);
	const server = createServer((request, response) => {
		answer(request, response).catch((/** @type {unknown} */ error) => {
			console.error(error);
			response.destroy();
		});
	});

	/** @param {Request} request @param {import('node:http').ServerResponse} response */
	async function answer(request, response) {
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			respond.empty(response, 405, { allow: 'GET, HEAD' });
			return;
		}
		const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
		const { file, redirect } = await find(base, pathname);
		if (redirect !== undefined) {
			respond.empty(response, 308, { location: redirect + search });
			return;
		}
		const immutable = pathname.includes('/_app/immutable/');
		const fallback = join(base, '404.html');
		if (file !== undefined) {
			await respond.file(request, response, file, {
				status: 200,
				immutable,
				headers: headersFor(pathname)
			});
		} else if ((await kindOf(fallback)) === 'file') {
			await respond.file(request, response, fallback, {
				status: 404,
				immutable: false,
				headers: headersFor(pathname)
			});
		} else {
			respond.empty(response, 404, {});
		}
	}

	await new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => done(undefined));
	});
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	return {
		url: `http://${host}:${address.port}`,
		close: () =>
			new Promise((done) => {
				server.close(() => done());
				server.closeAllConnections();
			})
	};
}
