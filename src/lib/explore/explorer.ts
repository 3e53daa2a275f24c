import { App } from '$lib/model/app';
import { LateParts } from '$lib/model/late-parts';
import { countryOfRoute, type Route } from '$lib/model/route';
import { AddressNotes } from '$lib/panels/address-notes';
import { LateNotes } from '$lib/panels/late-notes';
import { keepMarksOutOfTabOrder } from '$lib/panels/plots/tab-stops';
import { countryOfClaim } from '$lib/views/claim-holder';
import type { ExploreView } from '$lib/views/explore-view';
import type { OtherCountryView } from '$lib/views/other-country';
import { arrive, beginsInWindow, isBroughtBack, keepPlace, placeOfReturn } from './arrival.ts';
import { announcement } from './announcement.ts';
import { focusInList } from './focus-in-list.ts';
import { Islands } from './islands.ts';
import type { PageParts } from './page-parts.ts';
import { listenToReader } from './reader-events.ts';
import { scrolling } from './scrolling.ts';
import { show } from './shown.ts';
import { Visited } from './visited.ts';
import { ownPage, WorldCountriesFile } from './world-countries.ts';

/**
 * The map with its list and its dossiers, as a reader uses them: reads the address and writes it,
 * opens and closes, keeps history, focus and scroll. The document is there already; islands come in
 * their own time, and whatever they ask for is done here.
 */
export class Explorer {
	readonly view: ExploreView;
	readonly parts: PageParts;
	readonly app: App;
	readonly late: LateParts;
	readonly world: WorldCountriesFile;
	readonly elsewhere: (hash: string) => boolean;
	readonly #islands: Islands;
	readonly #addressNotes: AddressNotes;
	readonly #visited = new Visited();
	#letGo: () => void = () => undefined;
	/** The hash that was last read or written: two events may tell of one. */
	#heard = '';
	#wanted = '';
	#brought: Route | undefined;
	/** What the open country was opened from, if that is in sight of the list or the map. */
	#opener: { readonly element: HTMLElement; readonly hash: string } | undefined;

	/** @param elsewhere whether an address leads to something on the page that this view leaves alone */
	constructor(view: ExploreView, parts: PageParts, elsewhere: (hash: string) => boolean) {
		this.view = view;
		this.parts = parts;
		this.elsewhere = elsewhere;
		const lateNotes = new LateNotes(parts.late, view.noteWords);
		this.late = new LateParts((late) => {
			lateNotes.show(late);
			const isBusy = late.waiting.some((part) => part === 'countries' || part === 'comparison');
			parts.dossiers.setAttribute('aria-busy', String(isBusy));
		});
		this.world = new WorldCountriesFile(view.place);
		this.app = new App(
			view.story,
			view.open,
			(id) => countryOfClaim(view.claims, id),
			() => {
				this.#show();
			}
		);
		this.#addressNotes = new AddressNotes(parts.notes, view.noteWords, (note) => {
			this.app.dismiss(note);
		});
		this.#islands = new Islands(this);
	}

	/** Takes in the address, shows what it says, and listens to the reader from then on. */
	start(): void {
		const place = placeOfReturn();
		this.app.connect((hash, mode) => {
			this.#visited.write(hash, window.parent === window ? mode : 'replace');
			this.#heard = location.hash;
		});
		this.#heard = location.hash;
		const hash = this.elsewhere(location.hash) ? '' : location.hash;
		this.app.read(hash, new URLSearchParams(location.search));
		const { theme } = this.app.options;
		if (theme !== 'auto') document.documentElement.dataset.theme = theme;
		document.documentElement.classList.add('enhanced');
		keepPlace(place);
		keepMarksOutOfTabOrder(this.parts.pictures);
		listenToReader(this, this.#islands);
		this.#islands.start();
		void isBroughtBack().then((isBack) => {
			this.#arriveAt((element) => isBack || (this.#heard === '' && beginsInWindow(element)));
		});
	}

	/** The open country, when the story does not tell of it and it has been loaded. */
	get other(): OtherCountryView | undefined {
		const { selected } = this.app;
		if (this.#isTold(selected) || !this.#islands.dossiers.hasCome) return undefined;
		return this.world.other(selected);
	}

	/** The countries side by side, once what sets them so has come. */
	get compared(): readonly string[] | undefined {
		const { route } = this.app;
		return route.name === 'compare' && this.#isHere(route) ? route.countries : undefined;
	}

	/** Id of the dossier that the route opens. */
	get #openDossier(): string {
		const { selected } = this.app;
		if (this.compared) return '/compare';
		if (selected === undefined) return '/overview';
		return this.#isTold(selected) || this.other ? `/c/${selected}` : '/overview';
	}

	#isTold(iso2: string | undefined): boolean {
		return this.view.story.countries.some((country) => country.iso2 === iso2);
	}

	/** Shows everywhere what is open, and asks for what that needs. */
	#show(): void {
		const { app } = this;
		this.#addressNotes.show(app.notes);
		this.#islands.dossiers.show();
		show(this.parts, {
			dossier: this.#openDossier,
			route: app.route,
			selected: app.selected,
			isComparing: this.compared !== undefined,
			asOf: app.asOf
		});
		this.parts.live.textContent = announcement(this);
		this.#islands.update();
		if (app.route === this.#brought) return;
		const { route } = app;
		this.#brought = route;
		const again = async () => {
			if (await this.#bring(route, () => void again())) void this.#reveal(false);
		};
		void this.#bring(route, () => void again());
	}

	/** Fetches the world's countries before anybody has asked for one. */
	expectWorld(): void {
		this.fetchWorld().then(
			() => {
				this.late.settle('countries');
			},
			() => undefined
		);
	}

	/** Fetches them with what shows them. @throws when either cannot be had; the next call tries anew */
	async fetchWorld(): Promise<void> {
		await Promise.all([this.world.load(), this.#islands.dossiers.fetch()]);
		this.#islands.update();
	}

	/** Whether a route shows only what the page has; otherwise what it needs is to be brought first. */
	#isHere(route: Route): boolean {
		const iso2 = countryOfRoute(route);
		const isOfPage = route.name !== 'compare' && (iso2 === undefined || this.#isTold(iso2));
		return isOfPage || (this.#islands.dossiers.hasCome && this.world.countries !== undefined);
	}

	/**
	 * Brings what a route needs to be shown.
	 *
	 * @param again what another try does
	 * @returns whether it has come; the reader is told when it has not
	 */
	async #bring(route: Route, again: () => void): Promise<boolean> {
		if (this.#isHere(route)) {
			this.late.settle('countries');
			this.late.settle('comparison');
			return true;
		}
		const part = route.name === 'compare' ? 'comparison' : 'countries';
		const iso2 = countryOfRoute(route);
		const instead = iso2 === undefined ? undefined : ownPage(this.view.place, iso2);
		await this.late.load(part, () => this.fetchWorld(), again, instead);
		if (!this.#isHere(route)) return false;
		if (this.app.route === route) this.#show();
		return true;
	}

	/** What the address names, once it is in the page; nothing for the overview. */
	async #named(): Promise<Element | undefined> {
		const { route } = this.app;
		if (!this.#isHere(route)) {
			await this.fetchWorld().catch(() => undefined);
			this.#show();
		}
		const id = this.app.route.name === 'claim' ? `/claim/${this.app.route.id}` : this.#openDossier;
		if (id !== '/overview') return document.getElementById(id) ?? undefined;
		return (this.app.weights && this.parts.pictures.querySelector('.weigh')) ?? undefined;
	}

	/** Brings a reader who came by an address to what it names. */
	#arriveAt(isShown: (element: Element) => boolean): void {
		this.#letGo();
		this.#letGo = arrive(this.#named(), isShown);
	}

	/** Brings what was opened into view, and the focus with it when the keyboard opened it. */
	async #reveal(moveFocus: boolean): Promise<void> {
		this.#letGo();
		const target = await this.#named();
		target?.scrollIntoView({ block: 'start', behavior: scrolling() });
		if (moveFocus) target?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
	}

	/** Goes where a hash leads once that can be shown; until then, and otherwise, the reader stays. */
	async follow(hash: string, moveFocus: boolean, opener?: HTMLElement): Promise<void> {
		const { app } = this;
		if (opener) this.#opener = { element: opener, hash };
		this.#wanted = hash;
		const before = app.route;
		const route = app.routeOf(hash);
		if (!this.#isHere(route)) {
			const hasCome = await this.#bring(route, () => void this.follow(hash, moveFocus));
			if (!hasCome || hash !== this.#wanted || app.route !== before) return;
		}
		app.go(hash);
		void this.#reveal(moveFocus);
	}

	/** Closes what is open and brings the reader back to the list, at the row that was open. */
	close(): void {
		this.#letGo();
		const { app } = this;
		const { list } = this.parts;
		const hash = app.selected === undefined ? '' : `#/c/${app.selected}`;
		app.close();
		const opener = this.#opener?.hash === hash ? this.#opener.element : undefined;
		focusInList(this.parts, hash, opener);
		list.scrollIntoView({ block: 'nearest', behavior: scrolling() });
	}

	/**
	 * The address has changed by other means than this view: by hand, or Back and Forward.
	 *
	 * @param state what the entry of the history carries
	 */
	readdress(state: unknown): void {
		const before = this.#visited.arriveAt(state);
		const { hash } = location;
		if (hash !== this.#heard && !this.elsewhere(hash)) this.app.read(hash);
		this.#heard = hash;
		this.#letGo();
		if (before !== undefined) scrollTo({ top: before, behavior: 'instant' });
		else if (!this.elsewhere(hash)) this.#arriveAt(beginsInWindow);
	}
}
