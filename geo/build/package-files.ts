import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** A JSON file of an installed package, parsed, such as `world-atlas/countries-10m.json`. */
export function readPackageJson(specifier: string): unknown {
	return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

/** `name@version` of an installed package, as credited and as keyed in the cache. */
export function packageVersion(name: string): string {
	const { version } = readPackageJson(`${name}/package.json`) as { version: string };
	return `${name}@${version}`;
}
