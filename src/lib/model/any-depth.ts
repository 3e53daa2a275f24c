/**
 * A prerendered page in the root of a site, made to be served at any depth below it: everything that
 * it names beside itself it names from the root of the host. Its style sheets are loaded and not part
 * of it, since what they name lies beside them, wherever the page is.
 *
 * @param root path from the root of the host to the site, with a slash at both ends
 */
export function servedAtAnyDepth(html: string, root: string): string {
	return html
		.replace(/<style>[\s\S]*?<\/style>/g, '')
		.replaceAll(' disabled media="(max-width: 0)"', '')
		.replaceAll('"./', `"${root}`);
}
