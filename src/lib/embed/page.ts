import { needed } from '$lib/model/needed';
import './page.css';
import 'virtual:styles/lib/panels/ClaimSection+lib/panels/DossierHead+lib/panels/DistanceFigures.css';
import { parseEmbedOptions, type EmbedOptions } from '$lib/model/embed-options';
import { pageView } from '$lib/model/page-view';
import { overview, type Route } from '$lib/model/route';
import { watchHeight } from './frame-height.ts';
import { HostLink } from './host-link.ts';
import { MapLink } from './map-link.ts';
import type { HostMessage } from './messages.ts';
import { NoteList } from './note-list.ts';
import { isRoute, Opened } from './opened.ts';
import type { EmbedData } from './page-data.ts';
import { Panel } from './panel.ts';
import { offerFullScreen, openWindow } from './windows.ts';

const root = document.documentElement;
const data = pageView<EmbedData>('data');
const query = new URLSearchParams(location.search);
const countries = data.countries.map(({ iso2 }) => iso2);
const { options, invalid } = parseEmbedOptions(query, {
	languages: Object.keys(data.translations),
	countries
});

const elsewhere = options.lang === undefined ? undefined : translation(options.lang);
if (elsewhere === undefined) start(options);
else location.replace(elsewhere);

function start({ id, view, gl, theme, layer, static: still, ...asked }: EmbedOptions): void {
	const page = needed('.embed');
	const host = new HostLink(query, id);
	const notes = new NoteList(needed('.notes'), data.words);
	const panel = new Panel(needed('.panel'), document.querySelector('.read-on'));
	const map = new MapLink(
		needed('.map-column'),
		data,
		{ view, theme, gl },
		layer,
		notes,
		(iso2) => {
			opened.follow(`#/c/${iso2}`);
		}
	);
	const parts = { data, panel, map, host, notes, layer };
	const opened = new Opened(parts, startRoute(asked));
	root.classList.add('enhanced');
	opened.start(location.hash);
	for (const mistake of invalid) opened.complainOf(mistake);

	page.addEventListener('click', (event) => {
		if (still || event.defaultPrevented || event.button !== 0) return;
		if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
		const link = event.target instanceof Element ? event.target.closest('a') : null;
		const target = link?.getAttribute('href') ?? '';
		if (isRoute(target)) {
			event.preventDefault();
			panel.hold();
			opened.follow(target);
			if (event.detail === 0) panel.focus();
		} else if (link?.target === '_blank') {
			event.preventDefault();
			if (!openWindow(link)) notes.blocked(link.href);
		}
	});
	page.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.defaultPrevented) opened.follow('#/');
	});
	window.addEventListener('hashchange', () => {
		if (isRoute(location.hash)) opened.follow(location.hash);
	});
	offerFullScreen(needed('.full-screen'), page, () => void map.reach());

	host.listen((message) => {
		if (message.type === 'hello') {
			opened.greet();
			measureAgain();
		} else if (message.type === 'go') opened.follow(message.route);
		else adapt(message);
	});
	opened.greet();
	const measureAgain = watchHeight(page, (height, again) => {
		host.tellHeight(height, again);
		panel.offer();
	});
}

/** What the page opens on before its hash has been read. */
function startRoute({ compare, country }: Pick<EmbedOptions, 'compare' | 'country'>): Route {
	if (compare.length > 0) return { name: 'compare', countries: compare };
	const iso2 = country ?? data.open;
	return iso2 === undefined ? overview : { name: 'country', iso2 };
}

/** Takes on colours, stillness or language, as the host says. */
function adapt(message: Exclude<HostMessage, { type: 'hello' | 'go' }>): void {
	if (message.type === 'motion') root.dataset.motion = message.motion;
	else if (message.type === 'lang') {
		const there = translation(message.lang);
		if (there !== undefined) location.replace(there);
	} else if (message.theme === 'auto') delete root.dataset.theme;
	else root.dataset.theme = message.theme;
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
