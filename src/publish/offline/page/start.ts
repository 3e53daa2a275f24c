import { mount, unmount } from 'svelte';
import type { BriefData } from '$lib/briefing/brief-data';
import { startDeck } from '$lib/briefing/start-deck.svelte';
import DeckDocument from '$lib/briefing/DeckDocument.svelte';
import { Explorer } from '$lib/explore/explorer';
import { pageParts } from '$lib/explore/page-parts';
import { namesPlaceInPage, placeInPage } from '$lib/explore/place-in-page';
import { needed } from '$lib/model/needed';
import { pageView } from '$lib/model/page-view';
import type { ExploreView } from '$lib/views/explore-view';
import { unpackBrief, type OfflineBrief } from './offline-brief.ts';

/** The parts of the file. The map stays when it is away, and keeps its state. */
type Part = 'explore' | 'method' | 'brief';

const view = pageView<ExploreView>();
const explore = needed('.explore-part');
const method = needed('.method-part');
const title = document.title;
let brief: OfflineBrief | undefined;
let closeDeck: (() => void) | undefined;

const isBrief = (hash: string) => /^#\/brief(?:\/|$)/.test(hash);
const explorer = new Explorer(
	view,
	pageParts(document),
	(hash) => isBrief(hash) || namesPlaceInPage(hash)
);

/** Shows the part that the address leads to, at the place it names. */
async function follow(): Promise<void> {
	const { hash } = location;
	if (isBrief(hash)) {
		brief ??= await unpackBrief();
		// Somebody may have gone on while it was unpacked.
		if (isBrief(location.hash)) show('brief');
		return;
	}
	const place = placeInPage(hash);
	const isOfMethod = place !== null && method.contains(place);
	show(isOfMethod ? 'method' : 'explore');
	if (isOfMethod) place.scrollIntoView();
}

function show(part: Part): void {
	explore.classList.toggle('away', part !== 'explore');
	explore.inert = part !== 'explore';
	method.classList.toggle('away', part !== 'method');
	if (part === 'brief') closeDeck ??= openDeck();
	else {
		closeDeck?.();
		closeDeck = undefined;
	}
	showAll();
}

/** Puts the deck before everything else. */
function openDeck(): (() => void) | undefined {
	if (!brief) return undefined;
	const data: BriefData = { ...brief, ...view, noteWords: brief.noteWords };
	const part = document.createElement('div');
	part.className = 'part';
	const words = mount(DeckDocument, { target: part, props: { data } });
	explore.before(part);
	document.title = data.title;
	const stop = startDeck(part, data, explorer.world);
	return () => {
		stop();
		void unmount(words);
		part.remove();
		document.title = title;
	};
}

/** Ends what a script began before anything was drawn: that the address of a deck hides the rest. */
function showAll(): void {
	document.documentElement.classList.remove('deck-first');
}

explorer.start();
const followed = () => void follow().finally(showAll);
addEventListener('hashchange', followed);
addEventListener('popstate', followed);
followed();
