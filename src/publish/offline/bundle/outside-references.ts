import { gunzipSync } from 'node:zlib';

/** What a page may point at besides itself. */
export interface AllowedTargets {
	/** Names of files that lie beside the page: links for readers may lead there. */
	readonly siblings: readonly string[];
}

/** Attributes by which markup loads something. */
const loading = /^(?:src|srcset|poster|data|background|xlink:href|manifest|imagesrcset|ping)$/;

/** Attributes that send the reader somewhere and must not. */
const sending = /^(?:action|formaction)$/;

/** Elements that hold another document, which this page has no use for. */
const framing = /^(?:iframe|frame|object|embed|base|portal)$/;

/** Kinds of `<link>` that browsers follow for nobody. */
const idleLinks = /^(?:alternate|canonical|license|author)$/;

/** Addresses that code carries as names or as words for developers, and never asks for. */
const namesInCode = [
	/^https?:\/\/www\.w3\.org\//,
	/^https:\/\/svelte\.dev\//,
	/^https:\/\/(?:www\.)?maplibre\.org\//,
	/^https:\/\/github\.com\//,
	/^https:\/\/paraglidejs\.com\//,
	/^https:\/\/wiki\.openstreetmap\.org\//,
	// Bases that relative addresses are completed with, to take them apart.
	/^https:\/\/maplibre\.invalid\//,
	/^http:\/\/(?:example|fallback)\.com$/
];

/** What SvelteKit would ask to learn of a newer build, if it were told to poll. */
const versionCheck = /^\$\{\w+\}\/_app\/version\.json$/;

/**
 * Everything in a page that points outside it, one sentence each; empty when the page can stand
 * alone. Looks at markup, at styles, at what scripts (packed ones, too) name literally, and at the page's own policy,
 * which keeps in what no reading of scripts can find. Links to other hosts are allowed on `<a>`:
 * readers follow them, browsers do not.
 */
export function outsideReferences(html: string, { siblings }: AllowedTargets): string[] {
	const { tags, scripts, styles } = partsOf(html);
	const blocks = tags.flatMap(({ attributes }) => {
		const id = attributes.get('id') ?? '';
		return id.startsWith('salida-data:') ? [id.slice('salida-data:'.length)] : [];
	});
	return [
		...tags.flatMap((tag) => inTag(tag, siblings)),
		...styles.flatMap((css) => inStyle(css)),
		...scripts.flatMap((code) => inScript(code, blocks)),
		...inPolicy(tags)
	];
}

interface Tag {
	readonly name: string;
	readonly attributes: ReadonlyMap<string, string>;
}

/** Tags, the text of scripts that run, and the text of style sheets. */
function partsOf(html: string): { tags: Tag[]; scripts: string[]; styles: string[] } {
	const tags: Tag[] = [];
	const scripts: string[] = [];
	const styles: string[] = [];
	const next =
		/<!--[\s\S]*?-->|<(script|style)\b((?:[^>"']|"[^"]*"|'[^']*')*)>([\s\S]*?)<\/\1\s*>|<([a-z][\w:-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
	for (const [, raw, rawAttributes = '', text = '', name, attributes = ''] of html.matchAll(next)) {
		if (raw === undefined && name === undefined) continue;
		const tag: Tag = {
			name: (raw ?? name ?? '').toLowerCase(),
			attributes: attributesOf(raw === undefined ? attributes : rawAttributes)
		};
		tags.push(tag);
		if (tag.name === 'style') styles.push(text);
		if (tag.name !== 'script') continue;
		if (isCode(tag.attributes.get('type'))) scripts.push(text);
		else if (tag.attributes.get('id')?.endsWith('.js')) scripts.push(unpacked(text));
	}
	return { tags, scripts, styles };
}

/** The text of a script that the page carries gzipped. */
function unpacked(base64: string): string {
	return gunzipSync(Buffer.from(base64, 'base64')).toString('utf8');
}

function isCode(type: string | undefined): boolean {
	return type === undefined || /^(?:module|text\/javascript|)$/.test(type);
}

function attributesOf(text: string): Map<string, string> {
	const attribute = /([^\s=/"'<>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
	return new Map(
		[...text.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
			name.toLowerCase(),
			(double ?? single ?? bare ?? '').replaceAll('&amp;', '&').trim()
		])
	);
}

function inTag({ name, attributes }: Tag, siblings: readonly string[]): string[] {
	const where = (attribute: string, value: string) =>
		`<${name} ${attribute}="${shortened(value)}">`;
	if (framing.test(name)) return [`<${name}> holds another document`];
	const isRefresh = attributes.get('http-equiv')?.toLowerCase() === 'refresh';
	if (name === 'meta' && isRefresh) return ['<meta http-equiv="refresh"> leads away'];
	return [...attributes].flatMap(([attribute, value]) => {
		if (attribute === 'style') return inStyle(value);
		if (sending.test(attribute)) return [`${where(attribute, value)} sends the reader away`];
		if (loading.test(attribute)) {
			const targets = attribute.endsWith('srcset') ? value.split(/,\s+/) : [value];
			return targets.every(isInside) ? [] : [`${where(attribute, value)} loads`];
		}
		if (attribute !== 'href') return [];
		if (name === 'a' || name === 'area') {
			return isForReaders(value, siblings) ? [] : [`${where(attribute, value)} leads nowhere`];
		}
		const idle = name === 'link' && idleLinks.test(attributes.get('rel') ?? '');
		if (idle) {
			return isForReaders(value, siblings) ? [] : [`${where(attribute, value)} leads nowhere`];
		}
		return isInside(value) ? [] : [`${where(attribute, value)} loads`];
	});
}

function isInside(value: string): boolean {
	return value === '' || value.startsWith('#') || /^(?:data|blob):/i.test(value);
}

function isForReaders(value: string, siblings: readonly string[]): boolean {
	if (value.startsWith('#') || /^(?:https?:\/\/|mailto:|data:)/i.test(value)) return true;
	const file = value.replace(/^\.\//, '').replace(/[?#].*$/, '');
	return siblings.includes(decodedOr(file));
}

function decodedOr(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function inStyle(css: string): string[] {
	const found: string[] = [];
	if (/@import\b/i.test(css)) found.push('a style sheet imports another');
	for (const [, , target = ''] of css.matchAll(/url\(\s*(["']?)([^"')]*)\1\s*\)/gi)) {
		if (!isInside(target.trim())) found.push(`a style loads url(${shortened(target)})`);
	}
	return found;
}

function inScript(code: string, blocks: readonly string[]): string[] {
	const found: string[] = [];
	for (const [address] of code.matchAll(/\b(?:https?|wss?):\/\/[^\s"'`\\<>)]+/g)) {
		if (namesInCode.every((name) => !name.test(address)))
			found.push(`a script names ${shortened(address)}`);
	}
	for (const [, call = '', target = ''] of code.matchAll(
		/\b(import|fetch|importScripts|new Worker|new SharedWorker|new EventSource)\s*\(\s*["'`]([^"'`]*)["'`]/g
	)) {
		if (!isInside(target) && !/^https?:/.test(target) && !versionCheck.test(target))
			found.push(`a script calls ${call}("${shortened(target)}")`);
	}
	for (const [, target = ''] of code.matchAll(
		/(?:^|[;}\s])import\s*(?:[\w*{}\s,$]+\s*from\s*)?["']([^"']+)["']\s*;/g
	)) {
		found.push(`a script imports "${shortened(target)}"`);
	}
	if (/_app\/immutable\/[\w-]/.test(code)) found.push('a script names a file of the site, _app/…');
	for (const [, name = ''] of code.matchAll(/["'`}/]data\/([\w-][\w.-]*)/g)) {
		if (blocks.every((block) => !block.startsWith(name) && !name.startsWith(`${block}.`)))
			found.push(`a script names data/${name}, which the page does not hold`);
	}
	return [...new Set(found)];
}

function inPolicy(tags: readonly Tag[]): string[] {
	const policy = tags
		.find(
			({ name, attributes }) =>
				name === 'meta' && /^content-security-policy$/i.test(attributes.get('http-equiv') ?? '')
		)
		?.attributes.get('content');
	if (policy === undefined) return ['the page has no content security policy'];
	const directives = new Map(
		policy.split(';').map((directive) => {
			const [name = '', ...sources] = directive.trim().split(/\s+/);
			return [name, sources] as const;
		})
	);
	const found: string[] = [];
	if (directives.get('default-src')?.join(' ') !== "'none'")
		found.push("the policy's default-src is not 'none'");
	for (const [name, sources] of directives) {
		for (const source of sources) {
			if (!/^(?:'[^']*'|data:|blob:)$/.test(source) || source === "'self'")
				found.push(`the policy's ${name} lets in ${source}`);
		}
	}
	return found;
}

function shortened(text: string): string {
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
