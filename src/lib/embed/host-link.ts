import { heightMessages, ourMessage, secretIn, type Host } from './dialects.ts';
import { readHostMessage, type HostMessage } from './messages.ts';
import type { PageMessage } from './page-messages.ts';

/** The page's way to the document that framed it. Alone in its window it speaks to nobody. */
export class HostLink {
	readonly #host: Host;
	#height = 0;

	/** @param id by what name the host knows the frame; `embed` without one */
	constructor(query: URLSearchParams, id: string | undefined) {
		this.#host = {
			id: id ?? 'embed',
			pym: query.has('childId'),
			secret: secretIn(location.hash),
			href: location.href
		};
	}

	get #parent(): Window | undefined {
		return window.parent === window ? undefined : window.parent;
	}

	tell(message: PageMessage): void {
		this.#post(ourMessage(this.#host, message));
	}

	/** Tells how high the page needs to be, in every dialect, if that has changed. */
	tellHeight(height: number, again = false): void {
		const whole = Math.ceil(height);
		if (whole === this.#height && !again) return;
		this.#height = whole;
		for (const message of heightMessages(this.#host, whole)) this.#post(message);
	}

	/** Hears what the host says and nobody else; what is not understood is not heard. */
	listen(hear: (message: HostMessage) => void): void {
		window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
			if (source === null || source !== this.#parent) return;
			const message = readHostMessage(data);
			if (message) hear(message);
		});
	}

	#post(message: unknown): void {
		// Nothing in a message is secret, and a frame does not know where it is framed.
		this.#parent?.postMessage(message, '*');
	}
}
