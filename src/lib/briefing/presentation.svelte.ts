import type { Note } from '$lib/model/app';
import type { LateParts } from '$lib/model/late-parts';
import type { StoryCountry } from '$lib/model/story';
import type { OtherCountryView } from '$lib/views/other-country';
import type { WorldCountries } from '$lib/views/world-countries';
import type { AudienceWindow, SpeakerLink } from './audience.svelte.ts';
import type { BriefData } from './brief-data.ts';
import { Deck } from './deck.svelte.ts';
import { parseJump, type Command } from './keys.ts';
import type { SlideShow } from './reveal-show.ts';

/** The countries that the story does not tell of, as a page fetches them. */
export interface DeckWorld {
	readonly load: () => Promise<WorldCountries>;
	readonly other: (iso2: string | undefined) => OtherCountryView | undefined;
}

/** What a deck is shown with. */
export interface DeckParts {
	/** The deck and what the page says round it. */
	readonly data: BriefData;
	readonly world: DeckWorld;
	/** What the deck waits for: it asks for its parts there. */
	readonly late: LateParts;
	/** Something the presenter should know. */
	readonly onnote: (note: Note) => void;
}

/** A deck as it is presented in one window: what stands round its slides, and what each command does. */
export class Presentation {
	readonly parts: DeckParts;
	readonly deck: Deck;
	/** What makes a deck of a page, once it has come. */
	live = $state.raw<typeof import('./live.ts')>();
	/** What shows slides one at a time, while they are. */
	show = $state.raw<SlideShow>();
	audience = $state.raw<AudienceWindow>();
	/** The other end, in the audience's own window. */
	speaker = $state.raw<SpeakerLink>();
	overview = $state(false);
	help = $state(false);
	jumping = $state(false);
	/** Whether single letters and signs are commands. */
	letters = $state(true);
	presenting = $state(false);
	/** Whether the pointer has rested for a while. */
	idle = $state(false);
	/** Counts how often the presenter has asked the clock to begin anew. */
	resets = $state(0);
	/** Where the pointer is, as shares of the deck's size. */
	pointerAt: readonly [number, number] = [0.5, 0.5];
	pointing = false;
	#loaded = $state(0);

	constructor(parts: DeckParts) {
		this.parts = parts;
		this.deck = new Deck(parts.data.slides);
	}

	/** Whether this window shows what another one decides. */
	get isAudience(): boolean {
		return this.speaker !== undefined;
	}

	/** The open country, when the story tells of it. */
	get told(): StoryCountry | undefined {
		return this.parts.data.story.countries.find(({ iso2 }) => iso2 === this.deck.selected);
	}

	/** The open country, when the story does not tell of it and it has been loaded. */
	get other(): OtherCountryView | undefined {
		const isAsked = this.#loaded >= 0 && this.told === undefined;
		return isAsked ? this.parts.world.other(this.deck.selected) : undefined;
	}

	/** Fetches the open country when it has to be fetched. */
	bringCountry(): void {
		const { late, world, data } = this.parts;
		const iso2 = this.deck.selected;
		if (iso2 === undefined || this.told) return;
		const instead = { name: iso2.toUpperCase(), href: `${data.place.countriesPath}${iso2}/` };
		const load = async () => {
			await world.load();
			this.#loaded += 1;
		};
		void late.load('countries', load, undefined, instead);
	}

	/** Does what a key or a button asks for. */
	run(command: Command): void {
		this.#actions[command]();
	}

	readonly #actions: Readonly<Record<Command, () => void>> = {
		next: () => {
			this.deck.next();
		},
		previous: () => {
			this.deck.previous();
		},
		first: () => {
			this.deck.goTo(0);
		},
		last: () => {
			this.deck.goTo(this.deck.slides.length - 1);
		},
		black: () => {
			this.deck.toggleBlank('black');
		},
		white: () => {
			this.deck.toggleBlank('white');
		},
		jump: () => (this.jumping = true),
		overview: () => this.show?.toggleOverview(),
		close: () => {
			this.#close();
		},
		return: () => {
			this.deck.returnToSlide();
		},
		console: () => {
			this.present();
		},
		fullscreen: () => void toggleFullscreen(),
		notes: () => {
			this.deck.toggleNotes();
		},
		pointer: () => {
			this.pointing = true;
			this.deck.pointAt(this.pointerAt);
		},
		'reset-timer': () => (this.resets += 1),
		help: () => (this.help = !this.help)
	};

	#close(): void {
		const { blank, offPath } = this.deck.state;
		if (this.help) this.help = false;
		else if (this.jumping) this.jumping = false;
		else if (this.overview) this.show?.toggleOverview(false);
		else if (blank) this.deck.toggleBlank(blank);
		else if (offPath) this.deck.returnToSlide();
	}

	/** Makes this window the speaker's and opens one for the audience. */
	present(): void {
		if (!this.live || this.isAudience) return;
		this.audience ??= new this.live.AudienceWindow(this.deck);
		this.audience.open();
		if (this.audience.status !== 'blocked') this.presenting = true;
		else if (!this.deck.notes) this.deck.toggleNotes();
	}

	stopPresenting(): void {
		this.audience?.close();
		this.presenting = false;
	}

	/** Follows what was typed after G; false when it leads nowhere. */
	jump(typed: string): boolean {
		const { slides, story } = this.parts.data;
		const codes = [...story.countries.map(({ iso2 }) => iso2), ...story.others.split(' ')];
		const target = parseJump(typed, slides.length, (iso2) => codes.includes(iso2));
		if (!target) return false;
		this.jumping = false;
		if ('slide' in target) {
			this.deck.goTo(target.slide);
			return true;
		}
		const own = slides.findIndex(({ map }) => map.country === target.iso2);
		if (own >= 0) this.deck.goTo(own);
		else this.deck.openCountry(target.iso2);
		return true;
	}

	/** Draws a published way to a country, past the states of a set. */
	drawRoute(iso2: string, avoids: string): void {
		this.deck.openCountry(iso2);
		this.deck.showRoute(this.parts.data.flights[iso2]?.[avoids]);
	}
}

async function toggleFullscreen(): Promise<void> {
	try {
		if (document.fullscreenElement) await document.exitFullscreen();
		else await document.documentElement.requestFullscreen();
	} catch {
		// A frame may not be allowed to; nothing is lost.
	}
}
