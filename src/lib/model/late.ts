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
 * A part of the page's code, whole: it exports something. A server that answers everything, with
 * `null` or with nothing, counts as one that failed. Style sheets that failed before are asked for anew.
 *
 * @param coming an `import()` of it
 * @throws when it does not come so, or not in time
 */
export function whole<Module extends object>(coming: Promise<Module>): Promise<Module> {
	return inTime(
		coming.then(async (module) => {
			if (Object.keys(module).length === 0) throw new Error('A script came without its content');
			await mended();
			return module;
		})
	);
}

let mending: Promise<unknown> | undefined;

/** Asks again for style sheets that did not come: the loader of scripts takes them for loaded. */
function mended(): Promise<unknown> {
	mending ??= Promise.all(
		[...document.querySelectorAll<HTMLLinkElement>('head > link[rel=stylesheet]')]
			.filter(hasFailed)
			.map(fetchAnew)
	).finally(() => {
		mending = undefined;
	});
	return mending;
}

/** A sheet that failed is there all the same, without a rule or closed to us; one on its way is not there yet. */
function hasFailed({ sheet }: HTMLLinkElement): boolean {
	try {
		return sheet?.cssRules.length === 0;
	} catch {
		return true;
	}
}

function fetchAnew(link: HTMLLinkElement): Promise<void> {
	const again = link.cloneNode() as HTMLLinkElement;
	return new Promise((resolve) => {
		again.onload = again.onerror = () => {
			resolve();
		};
		link.replaceWith(again);
	});
}
