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
 * The suites, cheapest first. `build` and `browser` look at what lies in build/, which they do not
 * make themselves.
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
			},
			{
				root,
				test: {
					name: 'browser',
					include: ['tests/e2e/**/*.test.ts'],
					environment: 'node',
					globalSetup: ['tests/helpers/serve-build.ts'],
					// Files of one worker share its browsers.
					isolate: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
					// Two cores may be busy; a page gets ten seconds to become what it should.
					expect: { poll: { timeout: 10_000 } }
				}
			}
		]
	}
});
