/*
 * What makes a deck of a page, in one file to load once the page can be read.
 */
import '$lib/model/reader-language';

export { AudienceWindow, audienceSession, SpeakerLink } from './audience.svelte.ts';
export { default as OffPathBar } from './OffPathBar.svelte';
export { default as Console } from './Console.svelte';
export { default as DeckBar } from './DeckBar.svelte';
export { default as Help } from './Help.svelte';
export { default as Jump } from './Jump.svelte';
export { default as NotesStrip } from './NotesStrip.svelte';
export { startShow } from './reveal-show.ts';
