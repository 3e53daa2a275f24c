// @ts-check
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from './content-types.mjs';

/** @typedef {import('node:http').IncomingMessage} Request */
/** @typedef {import('node:http').ServerResponse} Response */
/** @typedef {'br' | 'gzip' | 'identity'} Encoding */
/** @typedef {{ changed: number, etag: string, bodies: Map<Encoding, Promise<Buffer>> }} CachedFile */

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Below this many bytes compression gains nothing. */
const SMALLEST_COMPRESSED = 1024;

/** The encoding to answer in. @param {Request} request @returns {Encoding} */
function chooseEncoding(request) {
	const accepted = request.headers['accept-encoding'] ?? '';
	if (/\bbr\b/.test(accepted)) return 'br';
	return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity';
}

/** @param {Buffer} bytes @param {Encoding} encoding @returns {Promise<Buffer>} */
async function encode(bytes, encoding) {
	if (encoding === 'gzip') return toGzip(bytes);
	if (encoding === 'identity') return bytes;
	return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

/** Keeps each file's bytes, per encoding, until the file changes. */
function createFileCache() {
	/** @type {Map<string, CachedFile>} */
	const files = new Map();

	/** @param {string} file @returns {Promise<CachedFile>} */
	async function load(file) {
		const changed = (await stat(file)).mtimeMs;
		const known = files.get(file);
		if (known?.changed === changed) return known;
		const bytes = await readFile(file);
		const etag = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
		/** @type {CachedFile} */
		const fresh = { changed, etag, bodies: new Map([['identity', Promise.resolve(bytes)]]) };
		files.set(file, fresh);
		return fresh;
	}

	return load;
}

/** @param {CachedFile} cached @param {string} type @param {Encoding} wanted */
async function bodyOf(cached, type, wanted) {
	const plain = /** @type {Buffer} */ (await cached.bodies.get('identity'));
	const worthIt = isCompressible(type) && plain.length >= SMALLEST_COMPRESSED;
	const encoding = worthIt ? wanted : 'identity';
	const body = cached.bodies.get(encoding) ?? encode(plain, encoding);
	cached.bodies.set(encoding, body);
	return { encoding, body: await body };
}

/**
 * Writes answers; all of them carry the given headers.
 * @param {Record<string, string>} everyHeader
 */
export function createResponder(everyHeader) {
	const load = createFileCache();

	/** @param {Response} response @param {number} status @param {Record<string, string>} headers */
	function empty(response, status, headers) {
		response.writeHead(status, { ...everyHeader, ...headers, 'content-length': '0' });
		response.end();
	}

	/**
	 * @param {Request} request
	 * @param {Response} response
	 * @param {string} file
	 * @param {{ status: number, immutable: boolean, headers: Record<string, string> }} how
	 */
	async function sendFile(request, response, file, { status, immutable, headers: own }) {
		const cached = await load(file);
		const type = contentType(file);
		const { encoding, body } = await bodyOf(cached, type, chooseEncoding(request));
		const etag = `W/"${cached.etag}"`;
		/** @type {Record<string, string>} */
		const headers = {
			'content-type': type,
			'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
			etag,
			vary: 'accept-encoding',
			'x-content-type-options': 'nosniff',
			...own,
			...everyHeader
		};
		if (status === 200 && request.headers['if-none-match'] === etag) {
			response.writeHead(304, headers).end();
			return;
		}
		if (encoding !== 'identity') headers['content-encoding'] = encoding;
		headers['content-length'] = String(body.length);
		response.writeHead(status, headers);
		response.end(request.method === 'HEAD' ? undefined : body);
	}

	return { empty, file: sendFile };
}
