import * as v from 'valibot';
import { byPlace, type ContentError } from './content-error.ts';
import { parseContent, type Parsed } from './parse-content.ts';
import { checkPrecedents, type PrecedentParts } from './precedent-rules.ts';
import { Case, CaseSource, PrecedentsHead } from './precedent-schema.ts';
import type { Precedent, Precedents } from './precedents.ts';
import type { ContentFile, YamlFile } from './yaml-file.ts';

/** Where the files lie, as errors name them. */
export const precedentsFolder = 'data/precedents';

/** Where each case and source is written. */
export interface PrecedentFiles {
	readonly cases: YamlFile;
	/** Line of a case in the file of all cases, drafts among them, by its id. */
	readonly lineOf: (id: string) => number;
	readonly sources: YamlFile;
}

/** The table of fallen rulers, or everything that is wrong with it. */
export type LoadedPrecedents =
	| {
			readonly precedents: Precedents;
			readonly files: PrecedentFiles;
			readonly errors: readonly [];
	  }
	| { readonly precedents: undefined; readonly errors: readonly ContentError[] };

/**
 * The files of `data/precedents/` to the published cases. Never throws for what an editor wrote: all
 * errors come back at once, each with file, line and column.
 */
export function loadPrecedents(files: readonly ContentFile[]): LoadedPrecedents {
	const errors: ContentError[] = [];
	const names = ['precedents.yaml', 'cases.yaml', 'case-sources.yaml'];
	const parse = <T>(name: string, schema: v.GenericSchema<unknown, T>): Parsed<T> | undefined => {
		const path = `${precedentsFolder}/${name}`;
		const file = files.find((candidate) => candidate.path === path);
		if (!file) {
			errors.push({ file: path, line: 1, column: 1, message: 'is missing' });
			return undefined;
		}
		const result = parseContent(file, schema);
		errors.push(...result.errors);
		return result.parsed;
	};
	const parts: PrecedentParts = {
		head: parse('precedents.yaml', PrecedentsHead),
		cases: parse('cases.yaml', v.array(Case)),
		sources: parse('case-sources.yaml', v.array(CaseSource))
	};
	for (const { path } of files) {
		if (names.includes(path.replace(`${precedentsFolder}/`, ''))) continue;
		const message = `is not a content file; allowed in ${precedentsFolder}: ${names.join(', ')}`;
		errors.push({ file: path, line: 1, column: 1, message });
	}
	errors.push(...checkPrecedents(parts));
	const { head, cases, sources } = parts;
	if (errors.length > 0 || !head || !cases || !sources) {
		return { precedents: undefined, errors: errors.sort(byPlace) };
	}
	const published = cases.value.filter(isPublished);
	return {
		errors: [],
		precedents: {
			...head.value,
			cases: published.sort((a, b) => a.left - b.left || (a.id < b.id ? -1 : 1)),
			drafts: cases.value.length - published.length,
			sources: sources.value
		},
		files: {
			cases: cases.file,
			lineOf: (id) => cases.file.lineOf([cases.value.findIndex((each) => each.id === id)]),
			sources: sources.file
		}
	};
}

function isPublished(each: Case): each is Precedent {
	return !each.draft && each.note !== undefined;
}
