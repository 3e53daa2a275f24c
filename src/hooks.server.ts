import { overwriteGetLocale } from '$lib/paraglide/runtime';
import { servedAtAnyDepth } from '$lib/model/any-depth';
import { currentLanguage, speaking } from '$lib/model/current-language.server';
import { siteRoot } from '$lib/model/site-origin';
import { languageOf } from '$lib/model/text';
import type { Handle } from '@sveltejs/kit';

overwriteGetLocale(currentLanguage);

/**
 * Renders every page in the language of its path, and says so in `<html lang>`. The page for unknown
 * addresses is served at any depth, so it alone names its files from the root of the host.
 */
export const handle: Handle = ({ event, resolve }) => {
	const language = languageOf(event.params.lang);
	const anyDepth = event.route.id === '/404.html';
	return speaking(language, () =>
		resolve(event, {
			transformPageChunk: ({ html }) => {
				const localized = html.replace('%lang%', language);
				return anyDepth ? servedAtAnyDepth(localized, siteRoot()) : localized;
			}
		})
	);
};
