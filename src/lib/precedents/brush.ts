import type { PrecedentsFacts } from './case-facts.ts';

/** The years between two places on the timeline, both shares of its width, in order and in range. */
export function yearsBetween(
	a: number,
	b: number,
	{ first, last, margin }: Pick<PrecedentsFacts, 'first' | 'last' | 'margin'>
): readonly [from: number, to: number] {
	const year = (share: number) =>
		Math.min(
			last,
			Math.max(
				first,
				Math.floor(first + ((share - margin) / (1 - 2 * margin)) * (last + 1 - first))
			)
		);
	return [year(Math.min(a, b)), year(Math.max(a, b))];
}

/** Less than this is a click, in pixels. */
const leastDrag = 6;

/**
 * Lets a reader drag over the timeline with mouse or pen; a finger scrolls. Calls back with both ends
 * as shares of its width.
 */
export function brushing(timeline: SVGSVGElement, done: (a: number, b: number) => void): void {
	timeline.addEventListener('pointerdown', (start) => {
		if (start.pointerType === 'touch' || start.button !== 0) return;
		const { left, width } = timeline.getBoundingClientRect();
		const share = (x: number) => (x - left) / width;
		const end = (event: PointerEvent) => {
			if (Math.abs(event.clientX - start.clientX) < leastDrag) return;
			done(share(start.clientX), share(event.clientX));
		};
		addEventListener('pointerup', end, { once: true });
	});
}
