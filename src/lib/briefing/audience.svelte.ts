import { formatBriefHash } from './brief-route.ts';
import { Link, randomName, type LinkMessage } from './link.ts';
import type { Deck } from './deck.svelte.ts';

/** What has become of the window the audience looks at. */
export type AudienceStatus =
	'none' | 'opening' | 'showing' | 'hidden' | 'closed' | 'blocked' | 'one-screen';

const namePrefix = 'salida-audience-';
const speakerPrefix = 'salida-speaker-';

/** Milliseconds between two looks at whether the audience's window is still open. */
const lookEvery = 500;

interface ScreenWithCount extends Screen, EventTarget {
	readonly isExtended?: boolean;
}

/** The session that this window shows to an audience; undefined in any other window. */
export function audienceSession(): string | undefined {
	return window.name.startsWith(namePrefix) ? window.name.slice(namePrefix.length) : undefined;
}

/** The name of a window outlives its loading anew, so that the same audience is found again. */
function speakerSession(): string {
	const { name } = window;
	return name.startsWith(speakerPrefix) ? name.slice(speakerPrefix.length) : randomName();
}

/**
 * The speaker's end of a presentation: opens the audience's window, keeps it in step with the deck
 * and knows what has become of it.
 */
export class AudienceWindow {
	#status = $state.raw<AudienceStatus>('none');
	readonly #deck: Deck;
	readonly #session = speakerSession();
	#window: Window | null = null;
	#link: Link | undefined;
	#watch: ReturnType<typeof setInterval> | undefined;
	#wasExtended = false;

	constructor(deck: Deck) {
		this.#deck = deck;
	}

	get status(): AudienceStatus {
		return this.#status;
	}

	/** Opens the audience's window. Call it straight from a key or a click, or it is blocked. */
	open(): void {
		// A page that holds more than the deck has to be told that the deck is meant.
		const hash = formatBriefHash({ index: this.#deck.state.index, notes: false });
		const address = location.href.replace(/(?:#.*)?$/, hash);
		window.name = speakerPrefix + this.#session;
		const size = 'popup,width=1280,height=720';
		this.#window = window.open(address, namePrefix + this.#session, size);
		if (!this.#window) {
			this.#status = 'blocked';
			return;
		}
		this.#status = 'opening';
		this.#link ??= new Link(
			this.#session,
			() => this.#window,
			(message) => {
				this.#receive(message);
			}
		);
		this.#wasExtended = (screen as ScreenWithCount).isExtended === true;
		(screen as ScreenWithCount).addEventListener('change', this.#countScreens);
		clearInterval(this.#watch);
		this.#watch = setInterval(() => {
			if (this.#window?.closed) this.#lose();
		}, lookEvery);
	}

	/** Tells the audience's window what the deck shows. */
	update(): void {
		this.#link?.send({ type: 'state', state: this.#deck.state });
	}

	/** Ends the presentation and takes the audience's window away. */
	close(): void {
		this.#window?.close();
		this.#end();
		this.#status = 'none';
	}

	#receive(message: LinkMessage): void {
		if (message.type === 'hello') {
			this.#status = 'showing';
			this.update();
		} else if (message.type === 'state') this.#deck.follow(message.state);
		else if (message.type === 'hidden') this.#status = message.hidden ? 'hidden' : 'showing';
		else this.#lose();
	}

	#lose(): void {
		// A window that is only loading anew says goodbye as well; it says hello soon after.
		if (this.#window && !this.#window.closed) {
			this.#status = 'opening';
			return;
		}
		this.#end();
		this.#status = 'closed';
	}

	#end(): void {
		clearInterval(this.#watch);
		(screen as ScreenWithCount).removeEventListener('change', this.#countScreens);
		this.#link?.close();
		this.#link = undefined;
		this.#window = null;
	}

	readonly #countScreens = (): void => {
		const isExtended = (screen as ScreenWithCount).isExtended === true;
		if (this.#wasExtended && !isExtended) this.#status = 'one-screen';
		if (!this.#wasExtended && isExtended && this.#window) this.#status = 'showing';
		this.#wasExtended = isExtended;
	};
}

/** The audience's end: shows what the speaker shows, and tells the speaker of its own keys. */
export class SpeakerLink {
	readonly #link: Link;
	readonly #deck: Deck;

	constructor(deck: Deck, session: string) {
		this.#deck = deck;
		this.#link = new Link(
			session,
			() => window.opener as Window | null,
			(message) => {
				if (message.type === 'state') this.#deck.follow(message.state);
				if (message.type === 'hello') this.greet();
			}
		);
		document.addEventListener('visibilitychange', this.#tellHidden);
		window.addEventListener('pagehide', this.#bye);
	}

	/** Asks the speaker's window what to show. */
	greet(): void {
		this.#link.send({ type: 'hello' });
	}

	update(): void {
		this.#link.send({ type: 'state', state: this.#deck.state });
	}

	close(): void {
		document.removeEventListener('visibilitychange', this.#tellHidden);
		window.removeEventListener('pagehide', this.#bye);
		this.#link.close();
	}

	readonly #tellHidden = (): void => {
		this.#link.send({ type: 'hidden', hidden: document.hidden });
	};

	readonly #bye = (): void => {
		this.#link.send({ type: 'bye' });
	};
}
