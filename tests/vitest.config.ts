import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds a test of pure code may take: it needs a second, unless the machine is busy. */
const patience = 30_000;

/** A suite that runs in plain Node, with the application's own plugins and aliases. */
function suite(
	name: string,
	folder: string,
	test: Record<string, unknown> = {}
): TestProjectConfiguration {
	return {
		extends: join(root, 'vite.config.ts'),
		root,
		test: { name, include: [`tests/${folder}/**/*.test.ts`], environment: 'node', ...test }
	};
}

/**
 * The suites, cheapest first. `build` looks at what lies in build/, which it does not make itself.
 * Browser tests are Playwright's: see playwright.config.ts.
 */
export default defineConfig({
	root,
	test: {
		passWithNoTests: true,
		maxWorkers: 2,
		teardownTimeout: 3_000,
		projects: [
			suite('unit', 'unit', { testTimeout: patience, isolate: false }),
			suite('component', 'component', { testTimeout: patience }),
			suite('contract', 'contract', { testTimeout: 60_000, css: { include: /\?raw/ } }),
			{
				root,
				test: {
					name: 'build',
					include: ['tests/build/**/*.test.ts'],
					environment: 'node',
					testTimeout: 60_000
				}
			}
		]
	}
});
