import * as v from 'valibot';
import type { ContentError } from './content-error.ts';
import { describeIssue } from './describe-issue.ts';
import { YamlFile, type ContentFile } from './yaml-file.ts';

/** A content file whose value has the form its schema asks for. */
export interface Parsed<T> {
	readonly file: YamlFile;
	readonly value: T;
}

/** One file to a typed value, or to all that its YAML or its schema has against it. */
export function parseContent<T>(
	content: ContentFile,
	schema: v.GenericSchema<unknown, T>
): { readonly parsed: Parsed<T> | undefined; readonly errors: readonly ContentError[] } {
	const file = new YamlFile(content);
	if (file.syntaxErrors.length > 0) return { parsed: undefined, errors: file.syntaxErrors };
	const { value } = file;
	const issues = issuesOf(schema, value);
	if (issues.length === 0) {
		return { parsed: { file, value: v.parse(schema, value) }, errors: [] };
	}
	const errors = issues.map((issue) => {
		const keys = (issue.path ?? []).map((item) => item.key as string | number);
		return isListForKeys(issue)
			? file.errorAt(keys.slice(0, -1), 'found a list, allowed: keys with values')
			: file.errorAt(keys, describeIssue(issue));
	});
	const seen = new Set<string>();
	return {
		parsed: undefined,
		errors: errors.filter((error) => {
			const text = JSON.stringify(error);
			return !seen.has(text) && seen.add(text);
		})
	};
}

/** Every issue of a value. Valibot names one unknown key of an object; each is taken out and the rest tried again. */
function issuesOf(
	schema: v.GenericSchema,
	value: unknown,
	tries = mostUnknownKeys
): v.BaseIssue<unknown>[] {
	const result = v.safeParse(schema, value);
	const issues = result.issues ?? [];
	const tooMany = issues.filter((issue) => issue.expected === 'never' && !isListForKeys(issue));
	const removed = tooMany.filter((issue) => {
		const { input, key } = issue.path?.at(-1) ?? {};
		return (
			Object.hasOwn(input as object, key as string) &&
			Reflect.deleteProperty(input as object, key as string)
		);
	});
	return removed.length === 0 || tries === 0
		? issues
		: removed.concat(issuesOf(schema, value, tries - 1));
}

/** So many unknown keys of one object are named at once. */
const mostUnknownKeys = 40;

/** Valibot takes a list for an object whose keys are all wrong. */
function isListForKeys(issue: v.BaseIssue<unknown>): boolean {
	const last = issue.path?.at(-1);
	return issue.type === 'strict_object' && last?.type === 'object' && Array.isArray(last.input);
}
