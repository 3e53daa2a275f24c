import type { NoteWords } from '$lib/model/note-words';

/** What the embed page hands to its own script, as JSON in the page. */
export interface EmbedData {
	/** ISO code of the country the page was made for. */
	readonly open: string | undefined;
	/** Path from the page to the full pages of its language. */
	readonly pages: string;
	/** Path to the module that brings the map alive. */
	readonly map: string;
	/** Path to the story that the map is then made from. */
	readonly story: string;
	/** Path to what layers are painted from. */
	readonly layers: string;
	/** Path to the border policy. */
	readonly policyPath: string;
	/** Paths to the same page in every language. */
	readonly translations: Readonly<Record<string, string>>;
	/** Sentences the script may need, with `{name}` where something is put in. */
	readonly words: NoteWords & Readonly<Record<'overview' | 'blocked', string>>;
}
