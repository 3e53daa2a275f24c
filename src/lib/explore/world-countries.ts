import { whole } from '$lib/model/late';
import type { PagePlace } from '$lib/model/page-place';
import type { OtherCountryView } from '$lib/views/other-country';
import type { WorldCountries } from '$lib/views/world-countries';

/** The countries that the story does not tell of, fetched once when the reader first asks for one. */
export class WorldCountriesFile {
	#countries: WorldCountries | undefined;
	#loading: Promise<WorldCountries> | undefined;
	readonly #place: Pick<PagePlace, 'language' | 'root'>;

	constructor(place: Pick<PagePlace, 'language' | 'root'>) {
		this.#place = place;
	}

	/** Undefined until it has been loaded. */
	get countries(): WorldCountries | undefined {
		return this.#countries;
	}

	/** One of them; undefined until it has been loaded. */
	other(iso2: string | undefined): OtherCountryView | undefined {
		return iso2 === undefined ? undefined : this.#countries?.others[iso2];
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
			(value): value is WorldCountries => holds(value, 'others', 'told', 'findable')
		);
	}
}

/** The page of a country by itself, for a reader who cannot have it here. */
export function ownPage(
	{ language, countriesPath }: Pick<PagePlace, 'language' | 'countriesPath'>,
	iso2: string
): { name: string; href: string } {
	const names = new Intl.DisplayNames([language], { type: 'region' });
	return { name: names.of(iso2.toUpperCase()) ?? iso2, href: `${countriesPath}${iso2}/` };
}
