import { interpolateZoom } from 'd3-interpolate';
import { select } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent } from 'd3-zoom';
import type { Stage } from './stage.svelte.ts';

/** What the map tells the reader when a gesture was meant for the page. */
export type GestureHint = 'wheel' | 'touch';

/**
 * Lets the reader move the camera: drag, pinch and, where it is the map's, the wheel. One finger and
 * any other turn of the wheel are left to the page. Works on any painter, because it moves the stage.
 *
 * @param takesWheel whether a turn of the wheel is for the map and not for the page
 * @param hint told when a gesture was left to the page
 * @returns removes all listeners
 */
export function attachGestures(
	element: HTMLElement,
	stage: Stage,
	takesWheel: (event: WheelEvent) => boolean,
	hint: (kind: GestureHint) => void
): () => void {
	const behaviour = zoom<HTMLElement, unknown>()
		.clickDistance(4)
		.filter((event: Event) => {
			if (event instanceof WheelEvent) {
				const taken = takesWheel(event);
				if (!taken) hint('wheel');
				return taken;
			}
			if ('touches' in event) return (event as TouchEvent).touches.length > 1;
			const mouse = event as MouseEvent;
			return !mouse.ctrlKey && mouse.button === 0 && mouse.type !== 'dblclick';
		})
		.on('start', () => {
			const { scales } = stage;
			if (!scales) return;
			behaviour.scaleExtent(scales);
			stage.stop();
		})
		.on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
			if (event.sourceEvent === null) return;
			const { k, x, y } = event.transform;
			const factor = k / last.k;
			if (Math.abs(factor - 1) < 1e-9) stage.dragBy(x - last.x, y - last.y);
			else {
				// The point that stays where it is, of two fingers as of a wheel.
				const [px, py] = [
					(x - factor * last.x) / (1 - factor),
					(y - factor * last.y) / (1 - factor)
				];
				stage.zoomAbout([px, py], factor);
			}
			last = event.transform;
		});
	stage.moveAlong(interpolateZoom);
	const target = select(element);
	target.call(behaviour);
	let last = zoomIdentity;

	/** d3-zoom keeps its own transform on the element; of it only what changes during a gesture counts. */
	const syncTransform = () => {
		const { camera } = stage;
		if (!camera) return;
		last = zoomIdentity.scale(camera.scale);
		target.property('__zoom', last);
	};
	const stopWatching = watchOneFinger(element, () => {
		hint('touch');
	});
	const early = { capture: true, passive: true };
	for (const name of ['wheel', 'mousedown', 'touchstart']) {
		element.addEventListener(name, syncTransform, early);
	}
	return () => {
		target.on('.zoom', null);
		for (const name of ['wheel', 'mousedown', 'touchstart']) {
			element.removeEventListener(name, syncTransform, early);
		}
		stopWatching();
	};
}

/** How far a finger goes sideways before it is taken to pull at the map, in pixels. */
const pull = 32;

/**
 * Tells once of one finger that would move the map. A finger that goes up or down scrolls the page, as
 * everywhere else, and needs no word; one that goes sideways, where the page does not, finds nothing moved.
 *
 * @returns removes all listeners
 */
function watchOneFinger(element: HTMLElement, tell: () => void): () => void {
	const stop = new AbortController();
	const listen = { passive: true, signal: stop.signal };
	let start: Touch | undefined;
	element.addEventListener(
		'touchstart',
		({ touches }) => {
			start = touches.length === 1 ? touches[0] : undefined;
		},
		listen
	);
	element.addEventListener(
		'touchmove',
		({ touches: [finger] }) => {
			if (!start || !finger) return;
			const [dx, dy] = [finger.clientX - start.clientX, finger.clientY - start.clientY];
			if (Math.abs(dx) < pull || Math.abs(dx) < 2 * Math.abs(dy)) return;
			stop.abort();
			tell();
		},
		listen
	);
	return () => {
		stop.abort();
	};
}
