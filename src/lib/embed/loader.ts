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

class SalidaMap extends HTMLElement {
	static readonly observedAttributes = ['country', 'theme'];
	#frame: HTMLIFrameElement | undefined;

	connectedCallback(): void {
		if (this.#frame) return;
		const height = `${Math.max(Number(this.getAttribute('height')) || 0, embedHeight({ plain: this.#has('plain'), static: this.#has('static') }))}px`;
		this.style.display = 'block';
		this.style.minHeight = height;
		const frame = document.createElement('iframe');
		frame.src = this.#address();
		frame.title = this.title || 'Salida';
		frame.loading = 'lazy';
		frame.allow = 'fullscreen; clipboard-write; web-share';
		frame.referrerPolicy = 'no-referrer-when-downgrade';
		frame.style.cssText = `display:block;width:100%;border:0;height:${height}`;
		this.#frame = frame;
		frames.add(frame);
		this.replaceChildren(frame);
	}

	attributeChangedCallback(attribute: string, before: string | null, now: string | null): void {
		if (!this.#frame || before === now) return;
		if (attribute === 'country') this.go(now ? `#/c/${now}` : '#/');
		else this.#say({ type: 'theme', theme: now ?? 'auto' });
	}

	/** Opens a route such as `#/c/ru` in the frame. */
	go(route: string): void {
		this.#say({ type: 'go', route });
	}

	#say(message: object): void {
		this.#frame?.contentWindow?.postMessage({ source: 'salida', v: 1, ...message }, '*');
	}

	#has(attribute: string): boolean {
		const value = this.getAttribute(attribute);
		return value !== null && value !== '0';
	}

	#address(): string {
		const base = new URL(this.getAttribute('base') ?? home, home);
		const language = languages.slice(1).find((each) => each === this.getAttribute('lang'));
		const country = this.getAttribute('country') ?? '';
		const path = /^[a-z]{2}$/.test(country) ? `embed/c/${country}/` : 'embed/';
		const safe = /^https?:$/.test(base.protocol) ? base : new URL(home);
		const address = new URL((language ? `${language}/` : '') + path, safe);
		for (const option of asked) {
			const value = this.getAttribute(option);
			if (value !== null) address.searchParams.set(option, value || '1');
		}
		return address.href;
	}
}

/** Frames of the elements, which a shadow root may hide from the document. */
const frames = new Set<HTMLIFrameElement>();

function hear({ source, data }: MessageEvent<unknown>): void {
	const known = [...frames, ...document.querySelectorAll<HTMLIFrameElement>('iframe[data-salida]')];
	const frame = source && known.find(({ contentWindow }) => contentWindow === source);
	if (!frame || typeof data !== 'object' || data === null) return;
	const { source: from, v, type, height } = data as Record<string, unknown>;
	if (from !== 'salida' || v !== 1 || !pageMessageTypes.some((each) => each === type)) return;
	if (type === 'resize') {
		if (typeof height !== 'number' || !(height >= 100 && height <= 5000)) return;
		frame.style.height = `${Math.ceil(height)}px`;
	}
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
