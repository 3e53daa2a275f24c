/** Milliseconds after which what has not come counts as not to be had. */
export const patience = 30_000;

/**
 * What a promise comes to, if it does so within `patience`.
 *
 * @param giveUp ends what is under way when the time is over
 * @throws what the promise rejects with, or that it took too long
 */
export function inTime<Value>(coming: Promise<Value>, giveUp?: () => void): Promise<Value> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => {
			reject(new Error(`Nothing came within ${String(patience)} ms`));
			giveUp?.();
		}, patience);
		void coming.then(resolve, reject).finally(() => {
			clearTimeout(timer);
		});
	});
}

/**
 * A part of the page's code, whole: it exports something, and the style sheets that came with it hold
 * rules. A server that answers everything, with `null` or with nothing, counts as one that failed.
 *
 * @param coming an `import()` of it
 * @throws when it does not come so, or not in time
 */
export function whole<Module extends object>(coming: Promise<Module>): Promise<Module> {
	return inTime(
		coming.then(async (module) => {
			if (Object.keys(module).length === 0) throw new Error('A script came without its content');
			await Promise.all(
				[...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')]
					.filter(isEmpty)
					.map(fetchAnew)
			);
			return module;
		})
	);
}

/** Whether a style sheet did not come: one that failed is there all the same, without a rule. */
function isEmpty({ sheet, disabled }: HTMLLinkElement): boolean {
	return !disabled && !sheet?.cssRules.length;
}

/** Asks again for a style sheet, which nobody else does: the loader of scripts takes it for loaded. */
function fetchAnew(link: HTMLLinkElement): Promise<void> {
	const again = link.cloneNode() as HTMLLinkElement;
	return new Promise((resolve, reject) => {
		again.onload = again.onerror = () => {
			if (isEmpty(again)) reject(new Error(`No style sheet at ${again.href}`));
			else resolve();
		};
		link.replaceWith(again);
	});
}
