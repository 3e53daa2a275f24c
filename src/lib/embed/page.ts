import './page.css';
import { parseEmbedOptions, type EmbedOptions } from '$lib/model/embed-options';
import { layers } from '$lib/model/layers';
import type { InvalidOption } from '$lib/model/options';
import { parseState } from '$lib/model/reader-state';
import { countryOfRoute, formatRoute, overview, parseRoute, type Route } from '$lib/model/route';
import { HostLink } from './host-link.ts';
import { MapLink } from './map-link.ts';
import type { HostMessage } from './messages.ts';
import { NoteList } from './note-list.ts';
import type { EmbedData } from './page-data.ts';
import type { PageMessage } from './page-messages.ts';
import { Panel } from './panel.ts';
import { tinyFrame } from './tiny-frame.ts';

const root = document.documentElement;
const page = needed<HTMLElement>('.embed');
const data = JSON.parse(needed('#data').textContent) as EmbedData;
const query = new URLSearchParams(location.search);
const codes = [...document.querySelectorAll('.countries a')].map(
	(link) => link.getAttribute('href')?.slice('#/c/'.length) ?? ''
);
const { options, invalid } = parseEmbedOptions(query, {
	languages: Object.keys(data.translations),
	countries: codes,
	layers
});

const elsewhere = options.lang === undefined ? undefined : translation(options.lang);
if (elsewhere === undefined) start(options, invalid);
else location.replace(elsewhere);

function start(
	{ id, view, gl, theme, country, compare, layer, static: still }: EmbedOptions,
	mistakes: readonly InvalidOption[]
): void {
	const host = new HostLink(query, id);
	const notes = new NoteList(needed('.notes'), data.words);
	const panel = new Panel(needed('.panel'), document.querySelector('.read-on'));
	const targets = {
		isCountry: (iso2: string) => codes.includes(iso2),
		countryOfClaim: (claim: string) => panel.countryOfClaim(claim)
	};
	const home = country ?? data.open;
	let route: Route =
		compare.length > 0
			? { name: 'compare', countries: compare }
			: home === undefined
				? overview
				: { name: 'country', iso2: home };
	const errors: PageMessage[] = [];
	const map = new MapLink(needed('.map-column'), data, { view, theme, gl }, (iso2) => {
		follow(`#/c/${iso2}`);
	});
	root.classList.add('enhanced');

	/** Shows what is open now, everywhere at once. */
	function show(): void {
		const open = openCountries(route);
		panel.show(open, route.name === 'claim' ? route.id : undefined);
		map.select(open);
		for (const link of page.querySelectorAll('.countries a')) {
			const chosen = open.some((each) => link.getAttribute('href') === `#/c/${each}`);
			if (chosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		needed<HTMLAnchorElement>('.explore').href =
			data.pages +
			(route.name === 'overview' && !layer
				? ''
				: formatRoute(route) + (layer ? `?layer=${layer}` : ''));
	}

	/** Tells the host what is open now. */
	function tell(): void {
		const iso2 = countryOfRoute(route) ?? null;
		if (route.name === 'compare') tellCompared();
		else host.tell({ type: 'select', iso2 });
		host.tell({ type: 'view', route: formatRoute(route), iso2, lang: root.lang });
	}

	function tellCompared(): void {
		if (route.name === 'compare') host.tell({ type: 'compare', countries: route.countries });
	}

	/** Opens what a hash says; what is open already stays as it is. */
	function follow(hash: string): void {
		const before = formatRoute(route);
		read(hash);
		const after = formatRoute(route);
		if (after === before) return;
		show();
		remember(after);
		needed('[aria-live]').textContent =
			route.name === 'overview' ? data.words.overview : panel.spoken;
		tell();
	}

	function read(hash: string): void {
		const found = parseRoute(parseState(hash).path, targets);
		route = found.route;
		if (found.unknown === undefined) return;
		notes.unknownRoute(found.unknown);
		complain({ type: 'error', code: 'unknown-route', name: found.unknown.slice(0, 80) });
	}

	/** Tells the host what could not be done, and again when it asks later. */
	function complain(error: PageMessage): void {
		errors.push(error);
		if (greeted) host.tell(error);
	}

	let greeted = false;
	for (const mistake of mistakes) {
		notes.unknownOption(mistake);
		const code = mistake.allowed.length === 0 ? 'unknown-option' : 'unknown-value';
		complain({ type: 'error', code, name: mistake.name.slice(0, 80) });
	}
	if (isRoute(location.hash)) read(location.hash);
	show();

	page.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const target = link?.getAttribute('href') ?? '';
		if (still || !link) return;
		if (target.startsWith('#/')) {
			event.preventDefault();
			panel.hold();
			follow(target);
			if (event.detail === 0) panel.focus();
		} else if (link.target === '_blank') openWindow(event, link);
	});

	/** A frame that may not open windows says where the full map is. */
	function openWindow(event: MouseEvent, { href }: HTMLAnchorElement): void {
		event.preventDefault();
		const opened = window.open(href, '_blank');
		if (opened) opened.opener = null;
		else notes.blocked(href);
	}

	page.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.defaultPrevented) follow('#/');
	});
	window.addEventListener('hashchange', () => {
		if (isRoute(location.hash)) follow(location.hash);
	});

	const fullScreen = needed<HTMLButtonElement>('.full-screen');
	fullScreen.hidden = !document.fullscreenEnabled;
	fullScreen.addEventListener('click', () => {
		if (document.fullscreenElement) void document.exitFullscreen();
		else
			void page.requestFullscreen().then(
				() => map.reach(),
				() => {
					fullScreen.hidden = true;
				}
			);
	});

	/** What the page needs: what its style sheet reserves, or more where it overflows that. */
	function height(): number {
		if (tinyFrame()) return 0;
		const reserved = parseFloat(getComputedStyle(page).getPropertyValue('--needed'));
		const over = page.scrollHeight - page.clientHeight;
		return over > 1 ? Math.max(reserved, page.scrollHeight) : reserved;
	}

	function measure(again = false): void {
		const needs = height();
		if (needs > 0) host.tellHeight(needs, again);
	}

	function hear(message: HostMessage): void {
		if (message.type === 'hello') {
			greet();
			measure(true);
		} else if (message.type === 'go') follow(message.route);
		else if (message.type === 'theme') {
			if (message.theme === 'auto') delete root.dataset.theme;
			else root.dataset.theme = message.theme;
		} else if (message.type === 'motion') {
			root.dataset.motion = message.motion;
		} else {
			const there = translation(message.lang);
			if (there !== undefined) location.replace(there);
		}
	}

	function greet(): void {
		greeted = true;
		host.tell({ type: 'ready', route: formatRoute(route), lang: root.lang });
		tellCompared();
		for (const error of errors) host.tell(error);
	}

	host.listen(hear);
	greet();
	const observer = new ResizeObserver(() => {
		measure();
		panel.offer();
	});
	for (const part of [page, ...page.children]) observer.observe(part);
	measure();
}

/** Hosts put words of their own behind the `#`, as in `#amp=1` or `#?secret=…`; ours begin with a slash. */
function isRoute(hash: string): boolean {
	return hash.startsWith('#/');
}

/** ISO codes of the countries a route opens. */
function openCountries(route: Route): readonly string[] {
	if (route.name === 'compare') return route.countries;
	const iso2 = countryOfRoute(route);
	return iso2 === undefined ? [] : [iso2];
}

/** Address of this page in another language with everything else kept; undefined where there is none. */
function translation(language: string): string | undefined {
	const path = data.translations[language];
	if (path === undefined || language === root.lang) return undefined;
	const address = new URL(path, location.href);
	const rest = new URLSearchParams(query);
	rest.delete('lang');
	address.search = rest.toString();
	address.hash = location.hash;
	return address.href;
}

/** Keeps the address of the frame in step without a step in anybody's history. */
function remember(hash: string): void {
	try {
		history.replaceState(null, '', hash);
	} catch {
		// A frame of opaque origin may not; its host hears of it all the same.
	}
}

function needed<Found extends Element = Element>(selector: string): Found {
	const found = document.querySelector<Found>(selector);
	if (!found) throw new Error(`The embed page has no ${selector}`);
	return found;
}
