import process from 'node:process';
import { createServer, type ViteDevServer } from 'vite';
import { root } from './run-command.mjs';

/** Modules of the site, as its build runs them: with its scenario, its geography and its components. */
export class SiteModules {
	readonly #server: ViteDevServer;

	private constructor(server: ViteDevServer) {
		this.#server = server;
	}

	static async start(): Promise<SiteModules> {
		process.chdir(root);
		const server = await createServer({
			logLevel: 'error',
			server: { middlewareMode: true, ws: false, watch: null },
			optimizeDeps: { noDiscovery: true, include: [] }
		});
		return new SiteModules(server);
	}

	/** @param path from the root of the project, `/src/…` */
	async load<Module>(path: string): Promise<Module> {
		return (await this.#server.ssrLoadModule(path)) as Module;
	}

	close(): Promise<void> {
		return this.#server.close();
	}
}
