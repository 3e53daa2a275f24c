import { mount, unmount } from 'svelte';
import { afterPaint } from '$lib/map/after-paint';
import type { Note } from '$lib/model/app';
import { LateParts } from '$lib/model/late-parts';
import { needed } from '$lib/model/needed';
import { mostNotes } from '$lib/model/notes';
import { parseOptions } from '$lib/model/options';
import { AddressNotes } from '$lib/panels/address-notes';
import { LateNotes } from '$lib/panels/late-notes';
import type { BriefData } from './brief-data.ts';
import { formatBriefHash, parseBriefHash } from './brief-route.ts';
import DeckDesk from './DeckDesk.svelte';
import { hearPresenter } from './deck-input.ts';
import { DeckMap } from './map-island.svelte.ts';
import DeckStage from './DeckStage.svelte';
import { Presentation, type DeckParts, type DeckWorld } from './presentation.svelte.ts';
import { SlidesInRoom } from './slides-in-room.ts';

/**
 * Brings the deck of a document alive, with what it says of its address and of its parts.
 *
 * @param root holds what DeckDocument.svelte has written
 * @returns leaves the document as it was
 */
export function startDeck(root: Element, data: BriefData, world: DeckWorld): () => void {
	const lateNotes = new LateNotes(needed('.late', root), data.noteWords);
	let notes: readonly Note[] = [];
	const addressNotes = new AddressNotes(needed('.brief-notes', root), data.noteWords, (read) => {
		notes = notes.filter((note) => note !== read);
		addressNotes.show(notes);
	});
	return present(needed('.brief', root), {
		data,
		world,
		late: new LateParts((late) => {
			lateNotes.show(late);
		}),
		onnote: (note) => {
			notes = [...notes, note].slice(-mostNotes);
			addressNotes.show(notes);
		}
	});
}

function present(root: HTMLElement, parts: DeckParts): () => void {
	const presentation = new Presentation(parts);
	const { deck } = presentation;
	const main = needed('.deck', root);
	const map = new DeckMap(presentation);
	const slides = new SlidesInRoom(presentation, needed('.reveal', root));
	const removeMap = map.start(needed('.deck-map', root));
	readAddress();
	const parsed = parseOptions(new URLSearchParams(location.search));
	for (const option of parsed.invalid) parts.onnote({ kind: 'option', option });
	map.options = { ...parsed.options, view: deck.slide.map.view };
	const { theme } = parsed.options;
	if (theme !== 'auto') document.documentElement.dataset.theme = theme;
	document.documentElement.classList.add('enhanced');
	presentation.letters = window.parent === window;
	const stage = mount(DeckStage, { target: main, props: { presentation } });
	const desk = mount(DeckDesk, { target: root, props: { presentation } });
	const deafen = hearPresenter(presentation, { root, deck: main }, () => {
		map.letGo();
	});
	const endSlides = slides.start();
	const cancelPrepare = afterPaint(() => {
		if (slides.hasRoom) void map.prepare();
	});
	const unfollow = follow();
	addEventListener('hashchange', readAddress);
	return () => {
		removeEventListener('hashchange', readAddress);
		unfollow();
		cancelPrepare();
		deafen();
		endSlides();
		presentation.audience?.close();
		presentation.speaker?.close();
		void unmount(stage);
		void unmount(desk);
		removeMap();
	};

	function readAddress(): void {
		const { place, unknown } = parseBriefHash(location.hash, deck.slides.length);
		if (unknown !== undefined) parts.onnote({ kind: 'slide', found: unknown });
		deck.open(place);
		// A deck that stays where it was has nothing to tell anybody else.
		writeAddress(formatBriefHash(deck.place));
	}

	/** Makes the address say what the deck shows; the plain address of the page stands for its first slide. */
	function writeAddress(wanted: string): void {
		const isPlain = location.hash === '' && deck.state.index === 0;
		if (location.hash === wanted || isPlain) return;
		history.replaceState(history.state, '', wanted);
	}

	/** Has everything outside the components follow the deck. @returns ends that */
	function follow(): () => void {
		return $effect.root(() => {
			$effect(() => presentation.show?.show(deck.state.index));
			$effect(() => {
				writeAddress(formatBriefHash(deck.place));
			});
			$effect(() => {
				// Runs anew whenever the deck's state changes.
				if (!deck.isOwn) return;
				presentation.audience?.update();
				presentation.speaker?.update();
			});
			$effect(() => {
				presentation.bringCountry();
			});
			$effect(() => {
				for (const [name, on] of Object.entries(classesOf())) root.classList.toggle(name, on);
			});
		});
	}

	/** What the style sheet knows of the presentation. */
	function classesOf(): Record<string, boolean> {
		const { presenting, isAudience, overview, idle } = presentation;
		return {
			presenting,
			audience: isAudience,
			overview,
			noted: deck.notes && !presenting,
			idle,
			wide: deck.slide.isWide,
			off: deck.state.offPath !== undefined,
			unlike: map.isUnlike
		};
	}
}
