import { whole } from '$lib/model/late';
import { plainShow } from './plain-show.ts';
import type { Presentation } from './presentation.svelte.ts';

/** The style sheet shows one slide at a time under the same condition. */
const roomQuery = '(scripting: enabled) and (min-width: 48rem) and (min-height: 24rem)';

/** Shows slides one at a time wherever a window has room for that, and all of them elsewhere. */
export class SlidesInRoom {
	readonly #presentation: Presentation;
	readonly #slides: HTMLElement;
	readonly #room = matchMedia(roomQuery);
	#starting = false;

	/** @param slides the element that holds all slides, one below the other */
	constructor(presentation: Presentation, slides: HTMLElement) {
		this.#presentation = presentation;
		this.#slides = slides;
	}

	get hasRoom(): boolean {
		return this.#room.matches;
	}

	/** @returns ends it */
	start(): () => void {
		this.#room.addEventListener('change', this.#fit);
		this.#fit();
		return () => {
			this.#room.removeEventListener('change', this.#fit);
			this.#end();
		};
	}

	readonly #fit = (): void => {
		if (this.hasRoom) void this.#show();
		else this.#end();
	};

	async #show(): Promise<void> {
		const presentation = this.#presentation;
		if (presentation.show || this.#starting) return;
		this.#starting = true;
		const { deck, parts } = presentation;
		const started = await parts.late.load(
			'deck',
			() => this.#startLively(),
			() => {
				this.#end();
				void this.#show();
			}
		);
		this.#starting = false;
		presentation.show = started?.show ?? plainShow(this.#slides, deck.state.index);
		presentation.live = started?.live;
		const session = started?.live.audienceSession();
		if (!started || session === undefined || presentation.speaker) return;
		presentation.speaker = new started.live.SpeakerLink(deck, session);
		presentation.speaker.greet();
	}

	async #startLively() {
		const { deck } = this.#presentation;
		const live = await whole(import('./live.ts'));
		const show = await live.startShow(this.#slides, deck.state.index, {
			onslide: (index) => {
				if (index !== deck.state.index) deck.goTo(index);
			},
			onoverview: (open) => (this.#presentation.overview = open)
		});
		return { live, show };
	}

	#end(): void {
		this.#presentation.show?.end();
		this.#presentation.show = undefined;
	}
}
