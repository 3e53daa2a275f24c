import { describe, expect, test } from 'vitest';
import { cached } from '../../../geo/build/cache.ts';
import { packageVersion, readPackageJson } from '../../../geo/build/package-files.ts';

describe('cached', () => {
	test('computes once, and again when the inputs change', () => {
		const inputs = [Math.random()];
		let computed = 0;
		const value = (given: unknown) =>
			cached('test-of-the-cache', 'lng-lat.ts', given, () => {
				computed += 1;
				return { computed };
			});
		expect(value(inputs)).toEqual({ computed: 1 });
		expect(value(inputs)).toEqual({ computed: 1 });
		expect(value([...inputs, 'more'])).toEqual({ computed: 2 });
	});

	test('keys by the module, so another one computes anew', () => {
		const inputs = [Math.random()];
		expect(cached('test-of-the-cache', 'lng-lat.ts', inputs, () => 1)).toBe(1);
		expect(cached('test-of-the-cache', 'great-circle.ts', inputs, () => 2)).toBe(2);
	});
});

describe('package files', () => {
	test('are read by name, with the version that is credited', () => {
		expect(packageVersion('world-atlas')).toBe('world-atlas@2.0.2');
		expect(readPackageJson('world-atlas/package.json')).toMatchObject({ name: 'world-atlas' });
		expect(() => packageVersion('no-such-package')).toThrow(/npm ci/);
	});
});
