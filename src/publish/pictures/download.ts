import sans400 from '../../lib/fonts/source-sans-3-latin-400.woff2?url';
import sans400Extended from '../../lib/fonts/source-sans-3-latin-ext-400.woff2?url';
import sans600 from '../../lib/fonts/source-sans-3-latin-600.woff2?url';
import sans600Extended from '../../lib/fonts/source-sans-3-latin-ext-600.woff2?url';
import serif600 from '../../lib/fonts/source-serif-4-latin-600.woff2?url';
import serif600Extended from '../../lib/fonts/source-serif-4-latin-ext-600.woff2?url';
import type { MapSnapshot } from '$lib/map/snapshot';
import { readShadeTheme } from '$lib/map/theme';
import { fetched } from '$lib/model/fetched';
import * as m from '$lib/paraglide/messages';
import type { Story } from '$lib/model/story';
import { coloursFrom } from './colours.ts';
import type { Captions } from '$lib/views/captions';
import { viewPicture } from './view-picture.ts';
import { viewWords } from './view-words.ts';

/** Pixels of a picture to one of the screen. */
const density = 2;

const faces = [
	['Source Sans 3', 400, sans400, 'U+0000-00FF, U+2000-22FF'],
	['Source Sans 3', 400, sans400Extended, 'U+0100-024F'],
	['Source Sans 3', 600, sans600, 'U+0000-00FF, U+2000-22FF'],
	['Source Sans 3', 600, sans600Extended, 'U+0100-024F'],
	['Source Serif 4', 600, serif600, 'U+0000-00FF, U+2000-22FF'],
	['Source Serif 4', 600, serif600Extended, 'U+0100-024F']
] as const;

/** How a file of letters begins, `wOF2`, in base64. */
const woff2 = 'd09G';

/** Kinds of files that a view can be had as. */
export type ViewFile = 'svg' | 'png';

/**
 * Hands the present view to the reader as a file.
 *
 * @throws when the browser cannot paint it
 */
export async function downloadView(
	kind: ViewFile,
	snapshot: MapSnapshot,
	story: Story,
	captions: Captions
): Promise<void> {
	const style = getComputedStyle(document.documentElement);
	const { svg } = viewPicture({
		snapshot,
		countries: story.countries,
		words: viewWords(story, captions, snapshot.selected),
		colours: coloursFrom((property) => style.getPropertyValue(property)),
		shadeTheme: readShadeTheme(document.documentElement),
		address: printedAddress(location)
	});
	const blob = kind === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await painted(svg);
	const name = [story.countries.find(({ role }) => role === 'origin')?.iso2, snapshot.selected]
		.filter((part) => part !== undefined)
		.join('-');
	save(blob, `${m.file_stem()}-${name}-${snapshot.plane}.${kind}`);
}

/** An address as it is printed; nothing for a page that was opened from a disk. */
function printedAddress({ protocol, host, pathname }: Location): string | undefined {
	if (!protocol.startsWith('http')) return undefined;
	return `${host}${pathname.replace(/(?:c\/[a-z]{2}\/|index\.html)$/, '')}`.replace(/\/$/, '');
}

/** The drawing as PNG, in the site's own letters. */
async function painted(svg: string): Promise<Blob> {
	const image = new Image();
	const withFonts = svg.replace(/(<svg[^>]*>)/, `$1${await fontStyle()}`);
	const source = URL.createObjectURL(new Blob([withFonts], { type: 'image/svg+xml' }));
	try {
		image.src = source;
		await image.decode();
		const canvas = document.createElement('canvas');
		canvas.width = image.naturalWidth * density;
		canvas.height = image.naturalHeight * density;
		const context = canvas.getContext('2d');
		if (!context) throw new Error('This browser draws no 2D canvas');
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		return await new Promise((resolve, reject) => {
			canvas.toBlob((blob) => {
				if (blob) resolve(blob);
				else reject(new Error('This browser writes no PNG'));
			}, 'image/png');
		});
	} finally {
		URL.revokeObjectURL(source);
	}
}

/** The letters inside the drawing, since a picture sees none of the page's; nothing where they are not to be had. */
async function fontStyle(): Promise<string> {
	try {
		const rules = await Promise.all(
			faces.map(async ([family, weight, url, range]) => {
				const bytes = await fetched(url, async (response) => response.arrayBuffer());
				const letters = Array.from(new Uint8Array(bytes), (byte) => String.fromCharCode(byte));
				const data = btoa(letters.join(''));
				if (!data.startsWith(woff2)) throw new Error(`No letters at ${url}`);
				return `@font-face{font-family:'${family}';font-weight:${String(weight)};src:url(data:font/woff2;base64,${data}) format('woff2');unicode-range:${range}}`;
			})
		);
		return `<style>${rules.join('')}</style>`;
	} catch {
		return '';
	}
}

function save(blob: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
