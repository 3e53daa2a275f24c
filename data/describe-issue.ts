import type * as v from 'valibot';
import { foundAndAllowed } from './nearest-word.ts';

/** What a schema issue means to the person who wrote the file. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
	const found = issue.received.replaceAll('"', '');
	if (issue.type === 'picklist' && issue.expected !== null) {
		const allowed = [...issue.expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
		return issue.input === undefined
			? `is missing, allowed: ${allowed.join(', ')}`
			: foundAndAllowed(issue.input, allowed);
	}
	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return 'is not a key of the schema';
	}
	if (issue.type === 'strict_tuple' && issue.expected === 'never') {
		return 'is one value too many; a position is [longitude, latitude]';
	}
	if (issue.input === undefined) return 'is missing';
	if (issue.kind === 'validation') return `${issue.message}; found ${JSON.stringify(issue.input)}`;
	return `found ${found}, allowed: ${issue.expected ?? 'another kind of value'}`;
}
