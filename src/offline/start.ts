import '$lib/styles/fonts.css';
import '$lib/styles/tokens.css';
import '$lib/styles/page.css';
import '$lib/styles/map.css';
import '$lib/styles/dossier.css';
import '$lib/styles/reach.css';
import '$lib/styles/print.css';
import '$lib/styles/pictures.css';
import '$lib/styles/brief.css';
import '$lib/styles/method.css';
import './offline.css';
import type { BriefData } from '$lib/briefing/brief-data';
import { startDeck } from '$lib/briefing/start-deck';
import { Explorer } from '$lib/explore/explorer';
import { pageParts } from '$lib/explore/page-parts';
import { namesPlaceInPage, placeInPage } from '$lib/explore/place-in-page';
import { needed } from '$lib/model/needed';
import { pageView } from '$lib/model/page-view';
import type { ExploreView } from '$lib/views/explore-view';
import { unpackDeck } from './brief-markup.browser.ts';
import type { OfflineBrief } from './offline-page.ts';

/** The parts of the file. The map stays when it is away, and keeps its state. */
type Part = 'explore' | 'method' | 'brief';

const view = pageView<ExploreView>();
const explore = needed('.explore-part');
const method = needed('.method-part');
const title = document.title;
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
		await unpackDeck();
		show('brief');
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
function openDeck(): () => void {
	const brief = pageView<OfflineBrief>('brief');
	const data: BriefData = { ...brief, ...view, noteWords: brief.noteWords };
	const part = document.createElement('div');
	part.className = 'part';
	for (const [name, role] of [
		['brief-notes notes', 'status'],
		['deck-island', 'none'],
		['late', 'status']
	] as const) {
		const element = document.createElement('div');
		element.className = name;
		element.setAttribute('role', role);
		part.append(element);
	}
	explore.before(part);
	document.title = data.title;
	const remove = startDeck(part, data, explorer.world);
	return () => {
		remove();
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
