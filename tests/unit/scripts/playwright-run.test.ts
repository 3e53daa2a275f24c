import { expect, test } from 'vitest';
import {
	countBrowserTests,
	failedBrowserTests,
	unsteadyBrowserTests
} from '../../../scripts/playwright-run.mjs';

test('a browser test that passes at the second try has passed', () => {
	const report = { stats: { expected: 5, unexpected: 0, flaky: 2 } };
	expect(countBrowserTests(report, 0)).toEqual({ passed: 7, failed: 0 });
});

test('browser tests that fail are counted, and so is a run that fails outside any test', () => {
	const report = { stats: { expected: 5, unexpected: 3, flaky: 0 } };
	expect(countBrowserTests(report, 1)).toEqual({ passed: 5, failed: 3 });
	expect(countBrowserTests({ stats: { ...report.stats, unexpected: 0 } }, 1).failed).toBe(1);
	expect(countBrowserTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('names the browser tests that failed at the last try, in whatever file they are', () => {
	const results = [{ error: { message: 'first\n' } }, { error: { message: 'last\nstack' } }];
	const suites = [
		{
			specs: [{ title: 'opens', ok: true, tests: [{ results: [{}] }] }],
			suites: [{ specs: [{ title: 'closes', ok: false, tests: [{ results }] }] }]
		}
	];
	expect(failedBrowserTests({ suites })).toEqual(['closes: last']);
});

test('names the browser tests that passed only at the second try, with what went wrong before', () => {
	const results = [{ error: { message: 'too late\nstack' } }, {}];
	const specs = [
		{ title: 'opens', ok: true, tests: [{ status: 'expected', results: [{}] }] },
		{ title: 'closes', ok: true, tests: [{ status: 'flaky', results }] }
	];
	expect(unsteadyBrowserTests({ suites: [{ suites: [{ specs }] }] })).toEqual(['closes: too late']);
	expect(unsteadyBrowserTests(undefined)).toEqual([]);
});
