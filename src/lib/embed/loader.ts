import { languages } from '../../../data/vocabulary.ts';
import { embedHeight } from './size.ts';
import { pageMessageTypes } from './page-messages.ts';

/*
 * The loader that a host includes: defines <salida-map>, keeps the heights of its frames and of
 * every <iframe data-salida> right, and passes on what they tell as `salida:…` events. It trusts a
 * message by the frame it comes from and never evaluates or navigates anything.
 */

/** Attributes that go into the query as they are; the page in the frame judges their values. */
const asked = [
	'view',
	'gl',
	'theme',
	'compare',
	'layer',
	'accent',
	'letters',
	'corners',
	'plain',
	'static',
	'transparent',
	'controls'
];
const name = 'salida-map';
const script = document.currentScript as HTMLScriptElement | null;

/** Root of the site this loader came from. */
const home = new URL('.', script?.src ?? location.href).href;

/** Highest frame that is made or asked for, in CSS pixels. */
const highest = 5000;

class SalidaMap extends HTMLElement {
	static readonly observedAttributes = ['country', 'theme'];
	#frame: HTMLIFrameElement | undefined;
	/** Whether the page in the frame hears what it is told. */
	#ready = false;
	/** What is open, or shall be once the page hears; undefined while its address says so. */
	#route: string | undefined;
	/** Colours that the host has changed to since the page's address was written. */
	#theme: string | undefined;

	/** Also called when the element was moved: its frame then starts anew, with what was open. */
	connectedCallback(): void {
		const frame = (this.#frame ??= this.#makeFrame());
		const address = this.#address();
		this.#ready = false;
		this.#theme = undefined;
		if (frame.src !== address) frame.src = address;
		frames.set(frame, (message) => {
			this.#hear(message);
		});
		if (frame.parentNode !== this) this.replaceChildren(frame);
	}

	disconnectedCallback(): void {
		if (this.#frame) frames.delete(this.#frame);
	}

	/** A move that keeps the frame as it is; without this method it would count as leaving. */
	connectedMoveCallback(): void {
		return undefined;
	}

	attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
		if (!this.#frame || before === now) return;
		if (attribute === 'country') {
			const country = this.#country();
			this.go(country ? `#/c/${country}` : '#/');
		} else {
			this.#theme = now ?? 'auto';
			this.#say({ type: 'theme', theme: this.#theme });
		}
	}

	/** Opens a route such as `#/c/ru` in the frame, as soon as the page there hears. */
	go(route: unknown): void {
		this.#route = String(route);
		this.#say({ type: 'go', route: this.#route });
	}

	#hear({ type, route }: Record<string, unknown>): void {
		if (type === 'view' && typeof route === 'string') this.#route = route;
		if (type !== 'ready') return;
		this.#ready = true;
		if (this.#theme !== undefined) this.#say({ type: 'theme', theme: this.#theme });
		if (this.#route !== undefined && this.#route !== route) this.go(this.#route);
	}

	#say(message: object): void {
		if (this.#ready) {
			this.#frame?.contentWindow?.postMessage({ source: 'salida', v: 1, ...message }, '*');
		}
	}

	#makeFrame(): HTMLIFrameElement {
		const height = `${this.#height()}px`;
		this.style.display = 'block';
		this.style.minHeight = height;
		const frame = document.createElement('iframe');
		frame.title = this.title || 'Salida';
		frame.loading = 'lazy';
		frame.allow = 'fullscreen; clipboard-write; web-share';
		frame.referrerPolicy = 'no-referrer-when-downgrade';
		frame.style.cssText = `display:block;width:100%;border:0;height:${height}`;
		return frame;
	}

	#has(attribute: string): boolean {
		const value = this.getAttribute(attribute);
		return value !== null && value !== '0';
	}

	/** What `read` makes of an attribute; where that is nothing, the console is told. */
	#read<Value>(attribute: string, read: (found: string) => Value | undefined): Value | undefined {
		const found = this.getAttribute(attribute);
		if (!found) return undefined;
		const value = read(found);
		if (value === undefined) {
			console.warn(`<${name}> does not know ${attribute}="${found.slice(0, 80)}"`);
		}
		return value;
	}

	/** At least what the page needs. */
	#height(): number {
		const least = embedHeight({ plain: this.#has('plain'), static: this.#has('static') });
		const asked = this.#read('height', (found) => {
			const height = Number(found.replace(/px$/, ''));
			return height >= 0 && height <= highest ? height : undefined;
		});
		return Math.max(asked ?? 0, least);
	}

	#country(): string | undefined {
		return this.#read('country', (found) => (/^[a-z]{2}$/.test(found) ? found : undefined));
	}

	#address(): string {
		const language = languages.slice(1).find((each) => each === this.getAttribute('lang'));
		const country = this.#country();
		const path = country ? `embed/c/${country}/` : 'embed/';
		const base = this.#read('base', siteAt) ?? home;
		const address = new URL((language ? `${language}/` : '') + path, base);
		for (const option of asked) {
			const value = this.getAttribute(option);
			if (value !== null) address.searchParams.set(option, value || '1');
		}
		address.hash = this.#route ?? '';
		return address.href;
	}
}

/** Root of a site, if that is where one could be: nothing that runs, nothing with a password. */
function siteAt(base: string): string | undefined {
	try {
		const { protocol, username, href } = new URL(base.replace(/\/?$/, '/'), home);
		return /^https?:$/.test(protocol) && !username ? href : undefined;
	} catch {
		return undefined;
	}
}

/**
 * Frames of the elements that are in a document, which a shadow root may hide from it, and what
 * each element does with their messages.
 */
const frames = new Map<HTMLIFrameElement, (message: Record<string, unknown>) => void>();

function hear({ source, data }: MessageEvent<unknown>): void {
	const known = [
		...frames.keys(),
		...document.querySelectorAll<HTMLIFrameElement>('iframe[data-salida]')
	];
	const frame = source && known.find(({ contentWindow }) => contentWindow === source);
	if (!frame || typeof data !== 'object' || data === null) return;
	const message = data as Record<string, unknown>;
	const { source: from, v, type, height } = message;
	if (from !== 'salida' || v !== 1 || !pageMessageTypes.some((each) => each === type)) return;
	if (type === 'resize') {
		if (typeof height !== 'number' || !(height >= 100 && height <= highest)) return;
		frame.style.height = `${Math.ceil(height)}px`;
	}
	frames.get(frame)?.(message);
	const target = frame.parentElement?.localName === name ? frame.parentElement : frame;
	target.dispatchEvent(
		new CustomEvent(`salida:${String(type)}`, { detail: data, bubbles: true, composed: true })
	);
}

if (!customElements.get(name)) {
	addEventListener('message', hear);
	customElements.define(name, SalidaMap);
	// A frame may have spoken before this script was there to hear it.
	for (const { contentWindow } of document.querySelectorAll<HTMLIFrameElement>(
		'iframe[data-salida]'
	)) {
		contentWindow?.postMessage({ source: 'salida', v: 1, type: 'hello' }, '*');
	}
}
