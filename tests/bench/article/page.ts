/** How many maps the article has. */
export const embeds = 20;

const text = '<p>' + 'All work and no play makes any article a long one. '.repeat(8) + '</p>';
const words = text.repeat(4);

/** What stands in the article where a map belongs: an element, a plain frame, or a place left empty. */
export type Filling = 'element' | 'iframe' | 'empty';

const fillings: Readonly<Record<Filling, (site: string, number: number) => string>> = {
	element: (_, number) =>
		`<salida-map title="Map ${String(number)}" height="680" style="display:block;min-height:680px"></salida-map>`,
	iframe: (site, number) =>
		`<iframe src="${site}/embed/" title="Map ${String(number)}" width="100%" height="680" style="border:0" loading="lazy"></iframe>`,
	empty: () => '<div style="height:680px"></div>'
};

/**
 * A long article with many maps.
 *
 * @param site where the site is, without a slash at the end
 */
export function articlePage(filling: Filling, site: string): string {
	const maps = Array.from({ length: embeds }, (_, index) => fillings[filling](site, index + 1));
	const loader = filling === 'element' ? `<script src="${site}/embed.js" defer></script>` : '';
	return [
		'<!doctype html><html lang="en"><meta charset="utf-8"><title>A very long article</title>',
		'<style>body{max-width:660px;margin:0 auto;font:18px/1.5 serif}figure{margin:24px 0}</style>',
		...maps.map((map) => `${words}<figure>${map}</figure>`),
		`${words}${loader}</html>`
	].join('\n');
}
