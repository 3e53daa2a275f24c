import type { NoteWords } from '$lib/model/note-words';

/** A country of the embed, as its script has to know it. */
export interface EmbeddedCountry {
	readonly iso2: string;
	/** What a screen reader hears when it is opened. */
	readonly spoken: string;
	/** Ids of the claims that its dossier holds. */
	readonly claims: readonly string[];
}

/** What the embed page hands to its own script, as JSON in the page. */
export interface EmbedData {
	/** ISO code of the country the page was made for. */
	readonly open: string | undefined;
	/** The countries that can be opened, in the order of the story. */
	readonly countries: readonly EmbeddedCountry[];
	/** Path from the page to the full pages of its language. */
	readonly pages: string;
	/** Path to the module that brings the map alive. */
	readonly map: string;
	/** Path to the story that the map is then made from. */
	readonly story: string;
	/** Path to the outlines of the world, for every view but the first. */
	readonly outlines: string;
	/** Path to what layers are painted from. */
	readonly layers: string;
	/** Path to the border policy. */
	readonly policyPath: string;
	/** Paths to the same page in every language. */
	readonly translations: Readonly<Record<string, string>>;
	/** Sentences the script may need, with `{name}` where something is put in. */
	readonly words: NoteWords & Readonly<Record<'overview' | 'blocked', string>>;
}
