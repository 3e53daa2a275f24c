import css from '../styles/fonts.css?raw';

const files = import.meta.glob<string>('../fonts/*.woff2', {
	query: '?url',
	import: 'default',
	eager: true
});

/** The font faces of the site for a page that lies below its root, in as few letters as they need. */
export function faces(root: string): string {
	return css
		.replace(/url\('([^']+)'\)/g, (_, path: string) => {
			const url = files[path] ?? '';
			return `url(${root}${url.slice(url.indexOf('_app/'))})`;
		})
		.replace(/\s+/g, ' ')
		.replace(/ ?([{}:;,]) ?/g, '$1');
}
