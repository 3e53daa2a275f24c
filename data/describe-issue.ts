import type * as v from 'valibot';
import { visible } from './invisible.ts';
import { foundAndAllowed, kindOf } from './nearest-word.ts';

/** What a schema expects, in an editor's words. */
const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	Array: 'a list',
	Object: 'keys with values'
};

/** What a schema issue means to the person who wrote the file. */
export function describeIssue(issue: v.BaseIssue<unknown>): string {
	if (issue.type === 'picklist' && issue.expected !== null) {
		const allowed = [...issue.expected.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? '');
		return foundAndAllowed(issue.input, allowed);
	}
	if (issue.type === 'strict_object' && issue.path?.at(-1)?.origin === 'key') return issue.message;
	if (issue.type === 'strict_tuple' && issue.expected === 'never') {
		return `is one value too many; ${positionOrder}`;
	}
	if (issue.kind === 'validation') return `${issue.message}; found ${shown(issue.input)}`;
	if (issue.input === undefined) return `is missing; ${positionOrder}`;
	const expected = issue.expected ?? 'another kind of value';
	const own = issue.message.startsWith('Invalid ') ? undefined : issue.message;
	return `found ${kindOf(issue.input)}, allowed: ${own ?? kinds[expected] ?? expected}`;
}

/** The only thing that is neither an object nor closed to missing values is a position. */
export const positionOrder = 'a position is [longitude, latitude]';

function shown(value: unknown): string {
	return typeof value === 'string' ? visible(value) : JSON.stringify(value);
}
