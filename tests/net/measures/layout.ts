import { called, isShown, shownTargets, shownTexts, stickyHolder, type Box } from './dom.ts';

/** A page that can be moved sideways. */
export function sidewaysScroll(): string[] {
	const { scrollWidth, clientWidth } = document.documentElement;
	const wider = scrollWidth - clientWidth;
	return wider > 0 ? [`the page is ${String(wider)} px wider than its window`] : [];
}

/** A map that has too little of a wide window, or keeps too much of a low one. */
export function mapPane(least: number, most: number): string[] {
	const stage = document.querySelector('.stage');
	if (!stage || !isShown(stage)) return least > 0 ? ['there is no map'] : [];
	const box = stage.getBoundingClientRect();
	const across = Math.max(0, Math.min(box.right, innerWidth) - Math.max(box.left, 0));
	const down = Math.max(0, Math.min(box.bottom, innerHeight) - Math.max(box.top, 0));
	const share = (across * down) / (innerWidth * innerHeight);
	const percent = `${String(Math.round(share * 100))} % of the window`;
	const faults: string[] = [];
	if (share < least) faults.push(`the map has only ${percent}`);
	// Above a text or beside it: what is left to read is what counts. A pixel may be rounded.
	if (stickyHolder(stage) && share > most + 0.005) faults.push(`the map keeps ${percent}`);
	return faults;
}

/** A heading that the address names and the reader does not see. */
export function namedHeading(selector: string): string[] {
	const heading = [...document.querySelectorAll(selector)].find(isShown);
	if (!heading) return [`${selector} is not shown`];
	const [line] = shownTexts(heading).flatMap(({ lines }) => lines);
	if (!line) return [`${selector} has no words`];
	if (line.top < -1 || line.bottom > innerHeight + 1) {
		return [`${called(heading)} lies at ${String(Math.round(line.top))} px, out of the window`];
	}
	const top = document.elementFromPoint(line.left + line.width / 2, line.top + line.height / 2);
	const free = top !== null && (heading.contains(top) || top.contains(heading));
	return free || top === null ? [] : [`${called(heading)} is covered by ${called(top)}`];
}

/** What carries text or takes a press, in the window, and lies under something else. */
export function covered(): string[] {
	const faults = new Set<string>();
	for (const { element, lines } of shownTexts()) {
		for (const line of lines) {
			const by = covererOf(element, line);
			if (by) faults.add(`${called(element)} is covered by ${called(by)}`);
		}
	}
	for (const target of shownTargets()) {
		const box = target.getBoundingClientRect();
		const by = box.width > 4 ? covererOf(target, box) : undefined;
		if (by) faults.add(`${called(target)} cannot be pressed: ${called(by)} lies over it`);
	}
	return [...faults];
}

/** What lies over the middle of a box of an element and has no business there. */
function covererOf(element: Element, box: DOMRect): Element | undefined {
	const x = box.left + box.width / 2;
	const y = box.top + box.height / 2;
	if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return undefined;
	if (getComputedStyle(element).pointerEvents === 'none') return undefined;
	const top = document.elementFromPoint(x, y);
	if (!top || element.contains(top) || top.contains(element)) return undefined;
	const label =
		element.closest('label') ??
		(element instanceof HTMLInputElement ? element.labels?.[0] : undefined);
	if (label?.contains(top)) return undefined;
	if (isClippedAway(element, x, y)) return undefined;
	// A line that fades out at the edge of a panel goes on below the way to read on.
	if (top.matches('.read-on') && element.closest('.panel')) return undefined;
	// What scrolls passes under what stays; what a reader has opened lies over the rest.
	const holder = stickyHolder(top);
	if (holder && !holder.contains(element)) return undefined;
	if (
		top.closest('[role="option"], .layer-menu') &&
		!element.closest('[role="option"], .layer-menu')
	) {
		return undefined;
	}
	const opened = top.closest('[role="listbox"], dialog, details[open], .layer-menu, .layer-legend');
	if (opened && !opened.contains(element) && getComputedStyle(opened).position !== 'static')
		return undefined;
	return top;
}

/** Whether a point of an element lies outside a box that clips it or scrolls it. */
function isClippedAway(element: Element, x: number, y: number): boolean {
	for (let each = element.parentElement; each; each = each.parentElement) {
		const { overflowX, overflowY } = getComputedStyle(each);
		const box = each.getBoundingClientRect();
		if (overflowX !== 'visible' && (x < box.left || x > box.right)) return true;
		if (overflowY !== 'visible' && (y < box.top || y > box.bottom)) return true;
	}
	return false;
}

/** Lines of text that a box cuts through, or that lie outside the window where no scrolling leads. */
export function cut(): string[] {
	const faults = new Set<string>();
	for (const { element, lines } of shownTexts()) {
		for (const line of lines) {
			const verdict = fateOf(element, line);
			if (verdict) faults.add(`${called(element)} ${verdict}`);
		}
	}
	return [...faults];
}

function fateOf(element: Element, line: DOMRect): string | undefined {
	for (
		let each: Element | null = element;
		each && each !== document.body;
		each = each.parentElement
	) {
		if (each instanceof SVGElement && !(each instanceof SVGSVGElement)) continue;
		const { overflowX, overflowY, textOverflow } = getComputedStyle(each);
		const box = each.getBoundingClientRect();
		const across = beyond(line.left, line.right, box.left, box.right);
		const down = beyond(line.top, line.bottom, box.top, box.bottom);
		if (overflowX !== 'visible' && across === 'out') return undefined;
		if (overflowY !== 'visible' && down === 'out') return undefined;
		if (/hidden|clip/.test(overflowX) && across === 'cut')
			// A line that ends in an ellipsis says itself that it goes on.
			return textOverflow === 'ellipsis' ? undefined : `is cut at the side by ${called(each)}`;
		// A panel that fades out above a way to read on cuts no word short.
		if (each.parentElement?.querySelector('.read-on') && each.matches('.panel')) return undefined;
		if (/hidden|clip/.test(overflowY) && down === 'cut') return `is cut through by ${called(each)}`;
		if (/auto|scroll/.test(overflowX)) return undefined;
		if (getComputedStyle(each).position === 'fixed') break;
	}
	// What a closed summary has no room for is read by unfolding it.
	if (element.closest('details:not([open]) > summary')) return undefined;
	return isUnreachable(line) ? 'lies outside the window, where nothing leads' : undefined;
}

/** How a stretch lies to another: within it, cut by its end, or wholly out of it. */
function beyond(from: number, to: number, low: number, high: number): 'in' | 'cut' | 'out' {
	const slack = Math.max(1.5, (to - from) * 0.12);
	if (to <= low + 0.5 || from >= high - 0.5) return 'out';
	return from < low - slack || to > high + slack ? 'cut' : 'in';
}

/** Whether a line leaves the page; what lies wholly before its beginning waits there for the keyboard. */
function isUnreachable(line: Box): boolean {
	if (line.right <= 0 || line.bottom + scrollY <= 0) return false;
	return line.left < -1.5 || line.right > innerWidth + 1.5 || line.top + scrollY < -1.5;
}
