import './page.css';
import { parseEmbedOptions, type EmbedOptions } from '$lib/model/embed-options';
import type { InvalidOption } from '$lib/model/options';
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
	layers: []
});

const elsewhere = options.lang === undefined ? undefined : translation(options.lang);
if (elsewhere === undefined) start(options, invalid);
else location.replace(elsewhere);

function start(
	{ id, view, theme, country, compare, static: still }: EmbedOptions,
	mistakes: readonly InvalidOption[]
): void {
	const host = new HostLink(query, id);
	const notes = new NoteList(needed('.notes'), data.words);
	const panel = new Panel(needed('.panel'), document.querySelector('.read-on'));
	const targets = {
		countries: codes,
		countryOfClaim: (claim: string) => panel.countryOfClaim(claim)
	};
	const home = country ?? data.open;
	let route: Route = home === undefined ? overview : { name: 'country', iso2: home };
	const errors: PageMessage[] = [];
	let together: readonly string[] = compare;
	const map = new MapLink(needed('.map-column'), data, { view, theme, gl: 'off' }, (iso2) => {
		follow(`#/c/${iso2}`);
	});
	root.classList.add('enhanced');

	/** Shows what is open now, everywhere at once. */
	function show(): void {
		const iso2 = countryOfRoute(route);
		const open = together.length > 0 ? together : iso2 === undefined ? [] : [iso2];
		panel.show(open, route.name === 'claim' ? route.id : undefined);
		map.select(open);
		for (const link of page.querySelectorAll('.countries a')) {
			const chosen = open.some((each) => link.getAttribute('href') === `#/c/${each}`);
			if (chosen) link.setAttribute('aria-current', 'true');
			else link.removeAttribute('aria-current');
		}
		needed<HTMLAnchorElement>('.explore').href =
			data.pages + (route.name === 'overview' ? '' : formatRoute(route));
	}

	/** Tells the host what is open now. */
	function tell(): void {
		const iso2 = countryOfRoute(route) ?? null;
		host.tell({ type: 'select', iso2 });
		host.tell({ type: 'view', route: formatRoute(route), iso2, lang: root.lang });
	}

	/** Opens what a hash says; what is open already stays as it is. */
	function follow(hash: string): void {
		const before = formatRoute(route);
		read(hash);
		const after = formatRoute(route);
		if (after === before && together.length === 0) return;
		together = [];
		show();
		remember(after);
		needed('[aria-live]').textContent =
			route.name === 'overview' ? data.words.overview : panel.spoken;
		tell();
	}

	function read(hash: string): void {
		const found = parseRoute(hash, targets);
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
	const hash = location.hash.replace(/[?&]secret=[\w-]*/, '');
	if (/^#\/./.test(hash)) {
		together = [];
		read(hash);
	} else if (hash.length > 1 && hash !== '#/') read(hash);
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
		follow(location.hash);
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
		if (together.length > 0) host.tell({ type: 'compare', countries: together });
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
