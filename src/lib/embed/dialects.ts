import type { PageMessage } from './page-messages.ts';

/** How the host that made this frame wants to be spoken to. */
export interface Host {
	/** By what name it knows the frame; goes into our own messages and those of pym.js. */
	readonly id: string;
	/** Whether it made the frame with pym.js. */
	readonly pym: boolean;
	/** The word by which WordPress tells its own frames from others. */
	readonly secret: string | undefined;
	/** The page's whole address, which Medium and Embedly tell frames by. */
	readonly href: string;
}

/** One of our own messages, ready to be posted. */
export function ourMessage({ id }: Host, message: PageMessage): object {
	return { source: 'salida', v: 1, id, ...message };
}

/** A height in CSS pixels, in every dialect that the host may understand. */
export function heightMessages(host: Host, height: number): unknown[] {
	return [
		ourMessage(host, { type: 'resize', height }),
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ context: 'iframe.resize', src: host.href, height }),
		...(host.pym ? [['pym', host.id, 'height', String(height)].join('xPYMx')] : []),
		...(host.secret === undefined
			? []
			: [{ message: 'height', value: height, secret: host.secret }])
	];
}

/** The secret that WordPress adds to the address of a frame: `#?secret=abc`. */
export function secretIn(hash: string): string | undefined {
	return /[?&]secret=([\w-]{1,40})/.exec(hash)?.[1];
}
