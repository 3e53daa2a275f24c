import type { Language } from '../../../data/vocabulary.ts';
import type { ListedPicture } from '$publish/pictures/picture-list';
import type { PagePlace } from '$lib/model/page-place';

/** A picture that an editor may take, and with it a page that may be embedded. */
export interface BuilderPicture extends ListedPicture {
	/** ISO code of its country; undefined for the overview. */
	readonly country: string | undefined;
	readonly caption: string;
	/** Path of its oEmbed answer from the site's root. */
	readonly oEmbed: string;
}

/** What the builder of embeds is made from. */
export interface BuilderView {
	readonly story: string;
	readonly ending: string;
	readonly knownUntil: string;
	readonly place: PagePlace;
	/** The site's address with a slash at its end, where it is known. */
	readonly base: string | undefined;
	/** What `integrity` says of the loader. */
	readonly integrity: string;
	readonly languages: readonly {
		readonly language: Language;
		readonly pictures: readonly BuilderPicture[];
	}[];
}
