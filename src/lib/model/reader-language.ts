import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { languageOf } from './text.ts';

/*
 * In the browser the language of the words is that of the page. Import this beside any component
 * that speaks and is loaded after the first view.
 */
overwriteGetLocale(() => languageOf(document.documentElement.lang));
