import { toJsonSchema } from '@valibot/to-json-schema';
import { PublishedStory } from '$publish/data/published-story';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The form of story.json as a JSON Schema. Rules that only code can check are not in it. */
export const GET: RequestHandler = () => {
	const schema = toJsonSchema(PublishedStory, { typeMode: 'output', errorMode: 'ignore' });
	return new Response(`${JSON.stringify(schema, undefined, '\t')}\n`, {
		headers: { 'content-type': 'application/json' }
	});
};
