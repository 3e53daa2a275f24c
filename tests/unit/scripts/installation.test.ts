import { expect, test } from 'vitest';
import { installedMatchesLock } from '../../../scripts/installation.mjs';

function lockfile(packages: Record<string, object>): string {
	return JSON.stringify({ packages: { '': { name: 'salida' }, ...packages } });
}

const plain = { version: '1.0.0', integrity: 'sha512-a' };
const elsewhere = process.platform === 'win32' ? 'linux' : 'win32';

test.each([
	['the same packages', { a: plain }, { a: plain }, true],
	['a missing package', { a: plain, b: plain }, { a: plain }, false],
	['a missing optional package', { a: plain, b: { ...plain, optional: true } }, { a: plain }, true],
	['another version', { a: plain }, { a: { ...plain, version: '1.0.1' } }, false],
	['other contents', { a: plain }, { a: { ...plain, integrity: 'sha512-b' } }, false],
	['a package for this platform', {}, { a: { ...plain, os: [process.platform] } }, true],
	['a package for another platform', {}, { a: { ...plain, os: [elsewhere] } }, false],
	['a package not for another platform', {}, { a: { ...plain, os: [`!${elsewhere}`] } }, true]
])('an installation with %s matches the lockfile: %s -> %s -> %s', (_, locked, found, matches) => {
	expect(installedMatchesLock(lockfile(locked), lockfile(found))).toBe(matches);
});

test('an installation that npm kept no record of does not match', () => {
	expect(installedMatchesLock(lockfile({ a: plain }), undefined)).toBe(false);
});
