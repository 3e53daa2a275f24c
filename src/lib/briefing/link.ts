import { layers } from '$lib/model/layers';
import { views } from '$lib/model/options';
import type { DeckState } from './deck.svelte.ts';

/** What the two windows of one presentation tell each other. */
export type LinkMessage =
	| { readonly type: 'hello' }
	| { readonly type: 'state'; readonly state: DeckState }
	| { readonly type: 'hidden'; readonly hidden: boolean }
	| { readonly type: 'bye' };

interface Envelope {
	readonly salida: 'brief';
	readonly session: string;
	readonly from: string;
	readonly count: number;
	readonly message: LinkMessage;
}

/**
 * Keeps two windows of one presentation in touch: over a BroadcastChannel, and by postMessage to the
 * window that was opened or that opened this one, since pages from `file:` share no channel. What
 * arrives twice is told once.
 */
export class Link {
	readonly #session: string;
	readonly #peer: () => Window | null | undefined;
	readonly #onmessage: (message: LinkMessage) => void;
	readonly #me = randomName();
	readonly #heard = new Map<string, number>();
	#channel: BroadcastChannel | undefined;
	#count = 0;

	/**
	 * @param session what the two windows have in common and no other presentation has
	 * @param peer the other window, as far as this one knows it
	 */
	constructor(
		session: string,
		peer: () => Window | null | undefined,
		onmessage: (message: LinkMessage) => void
	) {
		this.#session = session;
		this.#peer = peer;
		this.#onmessage = onmessage;
		try {
			this.#channel = new BroadcastChannel(`salida-brief-${session}`);
			this.#channel.addEventListener('message', this.#receive);
		} catch {
			// A page without an origin may have none; the other way remains.
		}
		window.addEventListener('message', this.#receive);
	}

	send(message: LinkMessage): void {
		this.#count += 1;
		const envelope: Envelope = {
			salida: 'brief',
			session: this.#session,
			from: this.#me,
			count: this.#count,
			message
		};
		this.#channel?.postMessage(envelope);
		// Any origin: a page from a file has none to name, and what is sent is on the screen anyway.
		this.#peer()?.postMessage(envelope, '*');
	}

	close(): void {
		this.#channel?.close();
		window.removeEventListener('message', this.#receive);
	}

	readonly #receive = ({ data, source }: MessageEvent): void => {
		const fromChannel = source === null;
		if (!fromChannel && source !== this.#peer()) return;
		const envelope = readEnvelope(data);
		if (!envelope || envelope.session !== this.#session || envelope.from === this.#me) return;
		if (envelope.count <= (this.#heard.get(envelope.from) ?? 0)) return;
		this.#heard.set(envelope.from, envelope.count);
		this.#onmessage(envelope.message);
	};
}

/** A name that no other presentation on this machine has. */
export function randomName(): string {
	return Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
		byte.toString(16).padStart(2, '0')
	).join('');
}

/** What arrived, if it has the form of a message of ours. */
export function readEnvelope(data: unknown): Envelope | undefined {
	if (!isRecord(data) || data.salida !== 'brief') return undefined;
	const { session, from, count, message } = data;
	if (typeof session !== 'string' || typeof from !== 'string' || !Number.isInteger(count)) {
		return undefined;
	}
	if (!isRecord(message)) return undefined;
	const { type, state, hidden } = message;
	const isWhole =
		type === 'hello' ||
		type === 'bye' ||
		(type === 'hidden' && typeof hidden === 'boolean') ||
		(type === 'state' && isDeckState(state));
	return isWhole ? (data as unknown as Envelope) : undefined;
}

function isDeckState(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { index, blank, offPath, pointer } = value;
	return (
		Number.isInteger(index) &&
		(blank === undefined || blank === 'black' || blank === 'white') &&
		(pointer === undefined || isNumbers(pointer, 2)) &&
		(offPath === undefined || isOffPath(offPath))
	);
}

function isOffPath(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const { country, view, look, layer, route } = value;
	const hasLook =
		look === undefined ||
		(isRecord(look) && isNumbers([look.x, look.y, look.span], 3) && isTurn(look.turn));
	const hasRoute =
		route === undefined ||
		(isRecord(route) &&
			typeof route.name === 'string' &&
			Array.isArray(route.corners) &&
			route.corners.every((corner) => isNumbers(corner, 2)) &&
			Array.isArray(route.blocked));
	return (
		(country === undefined || typeof country === 'string') &&
		views.some((name) => name === view) &&
		(layer === undefined || layers.some((name) => name === layer)) &&
		hasLook &&
		hasRoute
	);
}

function isTurn(value: unknown): boolean {
	if (value === undefined) return true;
	return isRecord(value) && isNumbers(value.centre, 2) && Number.isFinite(value.bearing);
}

function isNumbers(value: unknown, length: number): boolean {
	return Array.isArray(value) && value.length === length && value.every(Number.isFinite);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
