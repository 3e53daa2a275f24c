/** Waits until the browser has nothing more urgent to do: what a reader does comes first. */
export function nextTurn(): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			resolve();
		};
		if ('requestIdleCallback' in globalThis) requestIdleCallback(done, { timeout: 200 });
		else setTimeout(done, 1);
	});
}
