import { toJsonSchema } from '@valibot/to-json-schema';
import { PublishedPrecedents } from '$publish/data/published-precedents';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The form of precedents.json as a JSON Schema. Rules that only code can check are not in it. */
export const GET: RequestHandler = () => {
	const schema = toJsonSchema(PublishedPrecedents, { typeMode: 'output', errorMode: 'ignore' });
	return new Response(`${JSON.stringify(schema, undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
};
