import { called, isShown, shownTexts } from './dom.ts';

/** Texts smaller than a reader can read: `least` px, and on slides what a room needs. */
export function smallText(least: number, leastOnSlides: number): string[] {
	const faults = new Set<string>();
	for (const { element } of shownTexts()) {
		const size = sizeOf(element);
		const onSlide = element.closest('.slide.present, .deck-map .stage') !== null;
		const wanted = onSlide ? leastOnSlides : least;
		if (size < wanted - 0.25) faults.add(`${called(element)} is ${size.toFixed(1)} px`);
	}
	return [...faults];
}

/** The size of letters on the screen, with all scaling. */
function sizeOf(element: Element): number {
	const size = parseFloat(getComputedStyle(element).fontSize);
	if (element instanceof SVGGraphicsElement) {
		const matrix = element.getScreenCTM();
		return size * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
	}
	let scale = 1;
	for (let each: Element | null = element; each; each = each.parentElement) {
		if (
			each instanceof HTMLElement &&
			getComputedStyle(each).transform !== 'none' &&
			each.offsetWidth > 0
		) {
			scale *= each.getBoundingClientRect().width / each.offsetWidth;
			break;
		}
	}
	return size * scale;
}

/** Controls that are too small to press. */
export function smallTargets(least: number): string[] {
	const targets = document.querySelectorAll(
		'button, select, summary, nav.countries a, .marker .dot, .map-controls label, input[type="text"], input[type="search"]'
	);
	return [...targets]
		.filter(isShown)
		.filter((target) => {
			const { width, height } = target.getBoundingClientRect();
			return width > 0 && Math.min(width, height) < least - 0.5;
		})
		.map((target) => {
			const { width, height } = target.getBoundingClientRect();
			return `${called(target)} is ${String(Math.round(width))}×${String(Math.round(height))} px`;
		});
}
