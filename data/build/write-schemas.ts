import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import { descriptionOf } from '../descriptions.ts';
import { Jurisdiction } from '../jurisdiction.ts';
import { NamesRow } from '../names.ts';
import { Case, CaseSource, PrecedentsHead } from '../precedent-schema.ts';
import { ReachHead, reachSchemas } from '../reach-schema.ts';
import { Country, Event, Mention, Scenario, Source } from '../schema.ts';
import { Slide } from '../slide.ts';

const schemas: Readonly<Record<string, v.GenericSchema>> = {
	scenario: Scenario,
	country: Country,
	sources: v.array(Source),
	timeline: v.array(Event),
	mentions: v.array(Mention),
	briefing: v.array(Slide),
	names: v.array(NamesRow),
	precedents: PrecedentsHead,
	cases: v.array(Case),
	'case-sources': v.array(CaseSource),
	jurisdiction: Jurisdiction,
	reach: ReachHead,
	...Object.fromEntries(
		Object.entries(reachSchemas).map(([name, row]) => [
			name,
			v.array(row as v.GenericSchema<unknown, unknown>)
		])
	)
};

/**
 * JSON Schemas of the content files, by path, for editors that complete and check YAML as it is
 * written. They know the form of a file; what holds between files only `npm run check:content` sees.
 */
export async function schemaFiles(): Promise<{ readonly path: string; readonly text: string }[]> {
	return Promise.all(
		Object.entries(schemas).map(async ([name, schema]) => {
			const path = `data/schema/${name}.json`;
			const json = {
				$schema: 'http://json-schema.org/draft-07/schema#',
				$comment: 'Written from the schemas in data/ by: npm run schemas',
				...(described(
					name,
					toJsonSchema(schema, { typeMode: 'input', errorMode: 'ignore' })
				) as object)
			};
			const style = await resolveConfig(path);
			return { path, text: await format(JSON.stringify(json), { ...style, filepath: path }) };
		})
	);
}

/** A part of a JSON Schema with a description on each key that content may have. */
function described(file: string, part: unknown): unknown {
	if (Array.isArray(part)) return part.map((item) => described(file, item));
	if (typeof part !== 'object' || part === null) return part;
	return Object.fromEntries(
		Object.entries(part).map(([key, value]: [string, unknown]) => {
			if (key !== 'properties') return [key, described(file, value)];
			const keys = Object.entries(value as Record<string, object>);
			return [
				key,
				Object.fromEntries(
					keys.map(([name, schema]) => [
						name,
						{ description: descriptionOf(file, name), ...(described(file, schema) as object) }
					])
				)
			];
		})
	);
}

/**
 * `npm run schemas`: writes the schemas below `root`. With `--check` it writes nothing and returns 1
 * when a file differs from what it would write.
 */
export async function main(argv: readonly string[] = [], root = process.cwd()): Promise<number> {
	const files = await schemaFiles();
	const stale = files.filter(({ path, text }) => read(join(root, path)) !== text);
	const isCheck = argv.includes('--check');
	for (const { path, text } of stale) {
		if (isCheck) {
			console.error(`${path} is not what the schemas in data/ say; run: npm run schemas`);
			continue;
		}
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
		console.log(`${path} written`);
	}
	return isCheck && stale.length > 0 ? 1 : 0;
}

function read(file: string): string | undefined {
	try {
		return readFileSync(file, 'utf8');
	} catch {
		return undefined;
	}
}
