import { distance } from 'fastest-levenshtein';

/** A country as a search finds it: the name shown, and others it answers to. */
export interface FindableCountry {
	readonly iso2: string;
	readonly name: string;
	readonly others: readonly string[];
}

/** What a search came to: the countries that fit, or else the nearest names. */
export interface Found {
	readonly hits: readonly FindableCountry[];
	/** A slip or two away from what was asked; to be offered, never to be taken for it. Empty when there are hits. */
	readonly near: readonly FindableCountry[];
}

const mostHits = 8;
const mostNear = 3;
const longestCode = 3;

/**
 * Countries by a name in any language, an alternative name or a code, without regard to case,
 * accents or punctuation: a whole name before the beginning of one, that before the beginning of a
 * word, that before any other part.
 */
export function findCountry(countries: readonly FindableCountry[], asked: string): Found {
	const wanted = plain(asked);
	if (wanted === '') return { hits: [], near: [] };
	const ranked = countries
		.map((country) => ({ country, rank: rankOf(country, wanted) }))
		.filter(({ rank }) => rank < misses)
		.sort((a, b) => a.rank - b.rank || a.country.name.localeCompare(b.country.name));
	const hits = ranked.slice(0, mostHits).map(({ country }) => country);
	return { hits, near: hits.length > 0 ? [] : nearestTo(countries, wanted) };
}

const misses = 4;

function rankOf(country: FindableCountry, wanted: string): number {
	return Math.min(
		...namesOf(country).map((name) => {
			if (name === wanted) return 0;
			// A code is only ever meant whole.
			if (name.length <= longestCode) return misses;
			if (name.startsWith(wanted)) return 1;
			if (name.includes(` ${wanted}`)) return 2;
			return wanted.length > 2 && name.includes(wanted) ? 3 : misses;
		})
	);
}

function nearestTo(countries: readonly FindableCountry[], wanted: string): FindableCountry[] {
	return countries
		.map((country) => ({
			country,
			steps: Math.min(
				...namesOf(country)
					.filter((name) => name.length > longestCode)
					.map((name) => distance(name, wanted))
			)
		}))
		.filter(({ steps }) => steps <= Math.max(1, wanted.length / 3))
		.sort((a, b) => a.steps - b.steps)
		.slice(0, mostNear)
		.map(({ country }) => country);
}

function namesOf({ name, others }: FindableCountry): string[] {
	return [name, ...others].map(plain);
}

/** Lower case, without accents, every run of other characters one space. */
function plain(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/ı/g, 'i')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
