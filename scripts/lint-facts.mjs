// @ts-check

/** What reads words back out of a document; writing them is what a document is for. */
const reading =
	'MemberExpression[property.name=/^(?:textContent|innerText|innerHTML|outerHTML)$/]' +
	':not(AssignmentExpression > MemberExpression.left)';

const message =
	'facts-come-from-views: HTML and SVG are output. Take it from a view (src/lib/views) or from the JSON that the page carries.';

/**
 * Nothing of the product reads a fact back out of HTML: what a page says comes from the same views as
 * the page. Left out are the modules that take in the JSON a page carries, and one that hands the map of
 * the file which stands alone on as it is.
 */
export function factBlock() {
	return {
		name: 'salida/facts-come-from-views',
		files: ['src/**/*.{ts,svelte}'],
		ignores: [
			'src/lib/model/{carried-file,page-json,page-view}.ts',
			'src/publish/offline/page/world-markup.browser.ts'
		],
		rules: {
			'no-restricted-syntax': [
				'error',
				{ selector: reading, message },
				{ selector: "NewExpression[callee.name='DOMParser']", message }
			]
		}
	};
}
