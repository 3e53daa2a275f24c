import * as v from 'valibot';

/** Version of the messages. A host ignores versions it does not know; so does the page. */
const messageVersion = 1;

/** Long enough for every route there is; what is longer is not looked at. */
const longestText = 120;

const code = v.pipe(v.string(), v.maxLength(2), v.regex(/^[a-z]{2}$/));
const route = v.pipe(v.string(), v.maxLength(longestText), v.regex(/^#\/[\w/-]*$/));

const envelope = { source: v.literal('salida'), v: v.literal(messageVersion) };

/** What a host may say to the page. Unknown keys pass, unknown words do not. */
export const HostMessage = v.variant('type', [
	v.object({ ...envelope, type: v.literal('hello') }),
	v.object({ ...envelope, type: v.literal('go'), route }),
	v.object({
		...envelope,
		type: v.literal('theme'),
		theme: v.picklist(['auto', 'light', 'dark'])
	}),
	v.object({ ...envelope, type: v.literal('lang'), lang: code }),
	v.object({ ...envelope, type: v.literal('motion'), motion: v.picklist(['auto', 'reduce']) })
]);
export type HostMessage = v.InferOutput<typeof HostMessage>;

/** What a host may send, or undefined for everything else. Never throws. */
export function readHostMessage(data: unknown): HostMessage | undefined {
	const { success, output } = v.safeParse(HostMessage, data);
	return success ? output : undefined;
}
