import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);

/** A JSON file of an installed package, parsed, such as `world-atlas/countries-10m.json`. */
export function readPackageJson(specifier: string): unknown {
	return JSON.parse(readFileSync(require.resolve(specifier), 'utf8'));
}

/** `name@version` of an installed package, as credited and as keyed in the cache. */
export function packageVersion(name: string): string {
	for (const folder of require.resolve.paths(name) ?? []) {
		const file = join(folder, name, 'package.json');
		if (!existsSync(file)) continue;
		const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
		return `${name}@${version}`;
	}
	throw new Error(`The package ${name} is not installed: run npm ci.`);
}
