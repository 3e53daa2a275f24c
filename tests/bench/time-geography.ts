import { fileURLToPath } from 'node:url';
import { runnerImport, type Plugin } from 'vite';

/** Stands in for the cache on disk: everything is computed. */
const withoutCache: Plugin = {
	name: 'salida-bench-without-cache',
	enforce: 'pre',
	load: (id) =>
		id.endsWith('/geo/build/cache.ts')
			? 'export const cached = (name, entry, inputs, compute) => compute();'
			: undefined
};

/**
 * One measurement of the geography in a process of its own, started by geography/rounds.ts:
 * `main([exported name, 'cold'?])`. Prints the figures as JSON; cold means without the cache.
 */
export async function main([name = '', cold]: readonly string[]): Promise<number> {
	const { module } = await runnerImport<Record<string, () => unknown>>(
		fileURLToPath(new URL('geography/measurements.ts', import.meta.url)),
		{
			configFile: false,
			logLevel: 'error',
			plugins: cold === 'cold' ? [withoutCache] : []
		}
	);
	console.log(JSON.stringify(module[name]?.()));
	return 0;
}
