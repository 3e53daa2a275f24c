import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { languageOf } from './text.ts';

/*
 * In the browser the language of the words is that of the page. Import this beside any component
 * that speaks there; while a page is written on the server, it changes nothing.
 */
if (typeof document !== 'undefined') {
	overwriteGetLocale(() => languageOf(document.documentElement.lang));
}
