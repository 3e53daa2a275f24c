import { expect, test } from 'vitest';
import { countTests, failedTests } from '../../../scripts/vitest-run.mjs';

const loaded = { status: 'passed', assertionResults: [{}] };
const broken = { status: 'failed', assertionResults: [] };

test.each([
	['passed and failed tests', 5, 2, [loaded], 1, { passed: 5, failed: 2 }],
	[
		'a file that does not load, as one failed test',
		5,
		0,
		[loaded, broken],
		1,
		{ passed: 5, failed: 1 }
	],
	['a failure outside any test, as one failed test', 5, 0, [loaded], 1, { passed: 5, failed: 1 }],
	['a good run', 5, 0, [loaded], 0, { passed: 5, failed: 0 }]
])('counts %s', (_, numPassedTests, numFailedTests, testResults, exitCode, expected) => {
	const report = { numPassedTests, numFailedTests, testResults };
	expect(countTests(report, exitCode)).toEqual(expected);
});

test('counts a run that wrote no report as one failed test', () => {
	expect(countTests(undefined, 1)).toEqual({ passed: 0, failed: 1 });
});

test('names the tests that failed and the files that did not load, with the first line of why', () => {
	const report = {
		numPassedTests: 1,
		numFailedTests: 1,
		testResults: [
			{
				status: 'failed',
				assertionResults: [
					{ fullName: 'a map has a key', status: 'passed' },
					{ fullName: 'a line is great', status: 'failed', failureMessages: ['Error: 2\n at x'] }
				]
			},
			{ name: 'a.test.ts', status: 'failed', message: 'No such file\n', assertionResults: [] }
		]
	};
	expect(failedTests(report)).toEqual(['a line is great: Error: 2', 'a.test.ts: No such file']);
});
