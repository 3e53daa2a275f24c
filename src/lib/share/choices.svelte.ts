import type { EmbedChoices } from '$lib/embed/address';
import { writeSnippets, type Snippets } from '$lib/embed/snippets';
import { defaultView, themes, type View } from '$lib/model/options';
import { formatDay } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import type { Language } from '../../../data/vocabulary.ts';
import type { BuilderPicture, BuilderView } from './builder-view.ts';

/** Address that stands for the site's own where that is not known; readers are told of it. */
const unknownBase = 'https://example.org/';

/** What an editor has chosen in the builder, and the snippets that follow from it. */
export class BuilderChoices {
	language = $state<Language>('en');
	/** Name of a picture: a country's ISO code, or that of the overview. */
	subject = $state('');
	view = $state<View>(defaultView);
	theme = $state<(typeof themes)[number]>('auto');
	/** The widest the map may become in CSS pixels; 0 for the column's width. */
	maxWidth = $state(0);
	plain = $state(false);
	static = $state(false);
	/** Whether the loader is held to how it is now: a changed one does not run. */
	pinned = $state(false);
	frozen = $state(false);
	/** Date of the frozen copy, `YYYY-MM-DD`. */
	date = $state('');
	/** Where this copy of the site lies, as far as it is known; ends in a slash. */
	base = $state<string | undefined>();
	readonly #data: BuilderView;

	constructor(data: BuilderView) {
		this.#data = data;
		this.language = data.place.language;
		this.base = data.base;
		this.subject = this.pictures[0]?.name ?? '';
	}

	/** Every picture, and with it every page, in the chosen language. */
	get pictures(): readonly BuilderPicture[] {
		return this.#data.languages.find(({ language }) => language === this.language)?.pictures ?? [];
	}

	/** What the map opens on. */
	get chosen(): BuilderPicture {
		const found = this.pictures.find(({ name }) => name === this.subject) ?? this.pictures[0];
		if (!found) throw new Error('There is nothing to choose from');
		return found;
	}

	/** Whether a date of a frozen copy is asked for and cannot be one. */
	get dateIsWrong(): boolean {
		return this.frozen && !/^\d{4}-\d\d-\d\d$/.test(this.date);
	}

	get embed(): EmbedChoices {
		return {
			language: this.language,
			country: this.chosen.country,
			view: this.view,
			theme: this.theme,
			plain: this.plain,
			static: this.static
		};
	}

	get snippets(): Snippets {
		const base = this.base ?? unknownBase;
		const locale = this.language;
		const { page, caption, alt, files } = this.chosen;
		const image = files.find(({ format }) => format === 'article');
		const isFrozen = this.frozen && !this.dateIsWrong;
		return writeSnippets({
			...this.embed,
			base,
			words: { title: page, caption, open: m.embed_explore({}, { locale }) },
			maxWidth: this.maxWidth === 0 ? undefined : this.maxWidth,
			integrity: isFrozen || this.pinned ? this.#data.integrity : undefined,
			picture: image && {
				src: base + image.png,
				alt,
				width: image.width,
				height: image.height
			},
			frozen: isFrozen
				? {
						base: `${base}v/${this.date}/`,
						note: m.embed_frozen({ date: formatDay(this.date, locale) }, { locale }),
						newest: m.embed_newest({}, { locale })
					}
				: undefined
		});
	}
}
