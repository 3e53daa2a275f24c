// @ts-check
import compression from 'compression';
import { createServer } from 'node:http';
import { realpath } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { constants } from 'node:zlib';
import send from 'send';
import { headersOf } from './headers-file.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */

/**
 * Path and query that a request asks for, as every HTTP server must take them: also from a whole
 * address. Undefined where it asks for nothing of the kind.
 * @param {string} target
 * @returns {{ path: string, query: string } | undefined}
 */
function askedFor(target) {
	const isPath = target.startsWith('/');
	if (!isPath && !(/^https?:/i.test(target) && URL.canParse(target))) return undefined;
	const address = isPath ? target : target.replace(/^https?:\/*[^/?#]*/i, '');
	const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(address) ?? [];
	return { path: path || '/', query };
}

/**
 * Whether the file that a path names lies elsewhere, behind a link. False where there is none.
 * @param {string} directory
 * @param {string} path
 */
async function leadsOut(directory, path) {
	try {
		const index = path.endsWith('/') ? 'index.html' : '';
		const home = await realpath(directory);
		const file = await realpath(join(directory, decodeURIComponent(path), index));
		return file !== home && !file.startsWith(home + sep);
	} catch {
		return false;
	}
}

/**
 * Serves the files of a directory, as a static host would that knows the `_headers` convention. An
 * address has one spelling: folders end in a slash, and no slash stands beside another.
 * @param {object} options
 * @param {string} options.directory
 * @param {number} [options.port] 0 means any free one
 * @param {string} [options.host]
 * @param {Record<string, string>} [options.headers] added to every answer
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveDirectory({ directory, port = 0, host = '127.0.0.1', headers = {} }) {
	const root = resolve(directory);
	const headersFor = headersOf(root);
	const compress = compression({
		brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
	});

	/** @param {Response} response @param {Record<string, string>} values */
	function setHeaders(response, values) {
		for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
	}

	/** @param {Response} response @param {number} status @param {Record<string, string>} [own] */
	function empty(response, status, own = {}) {
		setHeaders(response, { ...own, ...headers, 'content-length': '0' });
		response.writeHead(status).end();
	}

	/** Sends the page for unknown addresses. @param {Request} request @param {Response} response */
	function notFound(request, response) {
		response.statusCode = 404;
		// What is missing now may be there after the next deploy.
		response.setHeader('cache-control', 'no-cache');
		send(request, '/404.html', { root, acceptRanges: false, etag: false, lastModified: false })
			.on('error', () => empty(response, 404))
			.pipe(response);
	}

	/**
	 * Sends a file of the folder.
	 * @param {Request} request
	 * @param {Response} response
	 * @param {string} path
	 * @param {string} query
	 */
	async function file(request, response, path, query) {
		if (await leadsOut(root, path)) {
			notFound(request, response);
			return;
		}
		send(request, path, { root, acceptRanges: false })
			.on('directory', () => empty(response, 308, { location: `${path}/${query}` }))
			.on('error', ({ status }) => {
				if (status < 500 && status !== 412) notFound(request, response);
				else empty(response, status);
			})
			.pipe(response);
	}

	/** @param {Request} request @param {Response} response */
	async function answer(request, response) {
		const asked = askedFor(request.url ?? '/');
		if (request.method !== 'GET' && request.method !== 'HEAD') {
			empty(response, 405, { allow: 'GET, HEAD' });
		} else if (!asked) {
			empty(response, 400);
		} else if (asked.path.includes('//')) {
			empty(response, 308, { location: asked.path.replace(/\/{2,}/g, '/') + asked.query });
		} else {
			const { path, query } = asked;
			const isKept = path.includes('/_app/immutable/');
			setHeaders(response, {
				'cache-control': isKept ? 'public, max-age=31536000, immutable' : 'no-cache',
				'x-content-type-options': 'nosniff',
				...headersFor(path),
				...headers
			});
			await file(request, response, path, query);
		}
	}

	const server = createServer((request, response) => {
		compress(request, response, () => {
			answer(request, response).catch((/** @type {unknown} */ error) => {
				console.error(error);
				response.destroy();
			});
		});
	});
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
