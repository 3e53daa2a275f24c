import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = 'tests/scenes/hosts';
const types: Readonly<Record<string, string>> = {
	html: 'text/html; charset=utf-8',
	css: 'text/css',
	js: 'text/javascript'
};

/**
 * Serves the host pages from an origin of their own, each with the address of the site put in.
 *
 * @param site where the site is, without a slash at the end
 * @returns where they are, and `paste`, which serves a page of that name and content and tells where
 */
export async function serveHosts(
	site: string
): Promise<{ url: string; paste: (name: string, html: string) => string; close: () => void }> {
	const pasted = new Map<string, string>();
	const server = createServer((request, response) => {
		const name = (request.url ?? '/').replace(/^\/|\?.*$/g, '');
		try {
			if (!/^[\w-]+\.(?:html|css|js)$/.test(name)) throw new Error('no such page');
			const text =
				pasted.get(name) ?? readFileSync(join(folder, name), 'utf8').replaceAll('%site%', site);
			const type = types[name.split('.').at(-1) ?? ''] ?? 'text/plain';
			response.writeHead(200, { 'content-type': type }).end(text);
		} catch {
			response.writeHead(404).end();
		}
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	// Another site than 127.0.0.1, and not only another origin.
	const url = `http://localhost:${String(port)}`;
	return {
		url,
		paste(name, html) {
			pasted.set(name, html);
			return `${url}/${name}`;
		},
		close: () => {
			server.closeAllConnections();
			server.close();
		}
	};
}
