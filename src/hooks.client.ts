import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { languageOf } from '$lib/model/text';

overwriteGetLocale(() => languageOf(document.documentElement.lang));
