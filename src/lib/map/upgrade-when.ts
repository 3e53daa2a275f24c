import type { GlMode } from '$lib/model/options';

/**
 * Calls back when it is time for MapLibre: at once when forced, never when off, otherwise when the
 * page has loaded and the browser is idle.
 *
 * @returns calls it off
 */
export function whenTimeForGl(mode: GlMode, callback: () => void): () => void {
	if (mode === 'off') return () => undefined;
	if (mode === 'force') {
		callback();
		return () => undefined;
	}
	// Safari has no idle callback; a short wait after loading comes near enough.
	const hasIdle = 'requestIdleCallback' in window;
	let handle = 0;
	const wait = () => {
		handle = hasIdle ? window.requestIdleCallback(callback) : window.setTimeout(callback, 300);
	};
	if (document.readyState === 'complete') wait();
	else window.addEventListener('load', wait, { once: true });
	return () => {
		window.removeEventListener('load', wait);
		if (hasIdle) window.cancelIdleCallback(handle);
		else window.clearTimeout(handle);
	};
}

/** Whether this browser gives out a WebGL 2 context at all. */
export function hasWebGl(): boolean {
	try {
		const context = document.createElement('canvas').getContext('webgl2');
		context?.getExtension('WEBGL_lose_context')?.loseContext();
		return context !== null;
	} catch {
		return false;
	}
}
