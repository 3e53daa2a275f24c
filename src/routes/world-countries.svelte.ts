import { whole } from '$lib/model/late';
import { methodToken, type OtherCountry, type WorldCountries } from '$lib/model/other-countries';
import type { PagePlace } from '$lib/model/page-place';

/** The countries that the story does not tell of, fetched once when the reader first asks for one. */
export class WorldCountriesFile {
	#countries = $state.raw<WorldCountries | undefined>(undefined);
	#loading: Promise<WorldCountries> | undefined;
	readonly #place: PagePlace;

	constructor(place: PagePlace) {
		this.#place = place;
	}

	/** Undefined until it has been loaded. */
	get countries(): WorldCountries | undefined {
		return this.#countries;
	}

	/** One of them, its dossier's links made good for this page; undefined until it has been loaded. */
	other(iso2: string | undefined): OtherCountry | undefined {
		const country = iso2 === undefined ? undefined : this.#countries?.others[iso2];
		if (!country) return undefined;
		return { ...country, html: country.html.replaceAll(methodToken, this.#place.methodPath) };
	}

	/** Fetches the file, once. Rejects when it cannot be had; asking again tries again. */
	async load(): Promise<WorldCountries> {
		this.#loading ??= this.#fetch();
		try {
			this.#countries = await this.#loading;
			return this.#countries;
		} catch (error) {
			this.#loading = undefined;
			throw error;
		}
	}

	async #fetch(): Promise<WorldCountries> {
		const { holds, loadJson } = await whole(import('$lib/model/page-json'));
		const name = `countries-${this.#place.language}`;
		return loadJson(
			name,
			`${this.#place.root}data/${name}.json`,
			(value): value is WorldCountries => holds(value, 'others', 'findable')
		);
	}
}
