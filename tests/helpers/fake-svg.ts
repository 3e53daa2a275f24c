/** The little of an SVG path that readers of the world look at. */
interface FakePath {
	readonly id: string;
	getAttribute(name: string): string | null;
}

/**
 * Stands in for the page's SVG with markup in it: finds the two kinds of elements that readWorld
 * asks for, and refuses to be asked for anything else.
 */
export function fakeSvg(markup: string): SVGSVGElement {
	const found: Readonly<Record<string, () => unknown[]>> = {
		'.mercator path[id^="s-"]': () =>
			[...markup.matchAll(/(<a [^>]*>)?(<path id="s-[^>]*>)/g)].map(([, link, tag = '']) => ({
				...pathOf(tag),
				parentElement: link === undefined ? null : pathOf(link)
			})),
		'.mercator [data-dispute]': () =>
			[...markup.matchAll(/<g (data-dispute="[^"]*")>(.*?)<\/g>/g)].map(
				([, attribute = '', inside = '']) => ({
					...pathOf(attribute),
					querySelector(selector: string) {
						const name = selector.replace('.', '');
						const tag = new RegExp(`<path class="${name}"[^>]*>`).exec(inside)?.[0];
						return tag === undefined ? null : pathOf(tag);
					}
				})
			)
	};
	const svg = {
		querySelectorAll(selector: string) {
			const find = found[selector];
			if (!find) throw new Error(`The fake SVG does not know the selector ${selector}`);
			return find();
		}
	};
	return svg as unknown as SVGSVGElement;
}

function pathOf(tag: string): FakePath {
	const attributes = new Map(
		[...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
	);
	return { id: attributes.get('id') ?? '', getAttribute: (name) => attributes.get(name) ?? null };
}
