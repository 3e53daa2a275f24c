/** A rectangle of the window, in CSS pixels. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Whether an element can be seen at all: it takes part in the layout, is not transparent, not clipped to a dot. */
export function isShown(element: Element): boolean {
	if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
	return !isForEarsOnly(element);
}

/** Whether an element, or one that holds it, is clipped to a dot: words for screen readers. */
function isForEarsOnly(element: Element): boolean {
	// What the body clips, the window does.
	for (
		let each: Element | null = element;
		each && each !== document.body;
		each = each.parentElement
	) {
		const style = getComputedStyle(each);
		const { clipPath, overflowX, position } = style;
		const clip = style.getPropertyValue('clip');
		if (clipPath === 'inset(50%)' || (position === 'absolute' && clip !== 'auto')) return true;
		if (overflowX === 'visible' || each instanceof SVGElement) continue;
		const { width, height } = each.getBoundingClientRect();
		if (width <= 2 || height <= 2) return true;
	}
	return false;
}

/** A text that can be seen, the element it stands in, and the boxes of its lines. */
export interface ShownText {
	readonly element: Element;
	readonly words: string;
	readonly lines: readonly DOMRect[];
}

/** All texts that can be seen, wherever they lie. */
export function shownTexts(root: Element = document.body): ShownText[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const texts: ShownText[] = [];
	const known = new Map<Element, boolean>();
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const words = node.textContent?.trim() ?? '';
		const element = node.parentElement;
		if (
			words === '' ||
			!element ||
			/^(?:script|style|noscript|option|title|desc)$/i.test(element.tagName)
		)
			continue;
		const shown = known.get(element) ?? isShown(element);
		known.set(element, shown);
		if (!shown) continue;
		const range = document.createRange();
		range.selectNodeContents(node);
		const lines = [...range.getClientRects()].filter(
			({ width, height }) => width > 1 && height > 1
		);
		if (lines.length > 0) texts.push({ element, words, lines });
	}
	return texts;
}

/** What takes a press, as far as it can be seen. */
export function shownTargets(): Element[] {
	const all = document.querySelectorAll('a[href], button, input, select, summary, [role="option"]');
	return [...all].filter((target) => !(target instanceof SVGElement) && isShown(target));
}

/** How far two boxes reach into each other, in CSS pixels; 0 where they do not meet. */
export function overlap(a: Box, b: Box): number {
	const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
	const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
	return Math.max(0, Math.min(across, down));
}

/** A few words by which a person finds an element. */
export function called(element: Element): string {
	const { tagName, id } = element;
	const label = element.getAttribute('class')?.trim().split(/\s+/)[0];
	const words = element.textContent.trim().replace(/\s+/g, ' ').slice(0, 32);
	return `${tagName.toLowerCase()}${id ? `#${id}` : ''}${label ? `.${label}` : ''} “${words}”`;
}

/** The nearest ancestor, or the element itself, that stays in the window while the page scrolls. */
export function stickyHolder(element: Element): Element | undefined {
	for (let each: Element | null = element; each; each = each.parentElement) {
		if (/^(?:sticky|fixed)$/.test(getComputedStyle(each).position)) return each;
	}
	return undefined;
}
