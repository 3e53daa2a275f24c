import type { KitConfig } from '@sveltejs/kit';

type Policy = NonNullable<NonNullable<KitConfig['csp']>['directives']>;

/** What a page of the site may load: what is its own, and what it has made itself. */
export const sitePolicy: Policy = {
	'default-src': ['self'],
	'script-src': ['self'],
	'style-src': ['self'],
	'style-src-attr': ['unsafe-inline'],
	'img-src': ['self', 'data:', 'blob:'],
	'worker-src': ['self', 'blob:'],
	'connect-src': ['self'],
	'object-src': ['none'],
	'base-uri': ['none']
};

/** What a file that stands alone may load: what it carries, and nothing from anywhere. */
export const offlinePolicy: Policy = {
	'default-src': ['none'],
	// What the page carries packed becomes a Blob before it runs.
	'script-src': ['blob:'],
	'style-src': ['none'],
	'style-src-attr': ['unsafe-inline'],
	'img-src': ['data:', 'blob:'],
	'font-src': ['data:'],
	'worker-src': ['blob:'],
	// MapLibre reads its worker's text before it starts it.
	'connect-src': ['blob:'],
	'base-uri': ['none'],
	'form-action': ['none']
};

/** How the documents of files that stand alone are written: from other routes, beside the site's. */
export const offlineSite: KitConfig = {
	// Apart from the site's, so that neither build takes the other's generated files for its own.
	outDir: '.svelte-kit/offline',
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- only discouraged; it goes on being supported
	files: { routes: 'src/publish/offline/routes' }
};

/** Which pages are written then: those of the offline routes, whatever they link to. */
export const offlinePrerender: KitConfig['prerender'] = { entries: ['*'], crawl: false };
