import { languages, type Language } from '../../../data/vocabulary.ts';
import { roundLength } from '../../../geo/distances.ts';

const kmPerMile = 1.609344;

/** The language of a path segment such as `es`; without one, the default. */
export function languageOf(segment: string | undefined): Language {
	return languages.find((language) => language === segment) ?? languages[0];
}

/** Path from the site's root to the same page in a language: empty for the default, else `es/`. */
export function languagePath(language: Language): string {
	return language === languages[0] ? '' : `${language}/`;
}

/** A day `YYYY-MM-DD` written out, or shortened, in UTC so that it is the same day everywhere. */
export function formatDay(
	day: string,
	language: Language,
	month: 'long' | 'short' = 'long'
): string {
	return formatParts(new Date(`${day}T00:00:00Z`), language, {
		day: 'numeric',
		month,
		year: 'numeric'
	});
}

/** The day of an event, or the first and the last one of a span. */
export function formatDays(
	{ dated, until }: { readonly dated: string; readonly until?: string | undefined },
	language: Language,
	month: 'long' | 'short' = 'long'
): string {
	const first = formatDay(dated, language, month);
	return until === undefined ? first : `${first} – ${formatDay(until, language, month)}`;
}

/** The day of a day `YYYY-MM-DD` within its year: `16 Oct`. */
export function formatDayOfYear(day: string, language: Language): string {
	return formatParts(new Date(`${day}T00:00:00Z`), language, { day: 'numeric', month: 'short' });
}

/** The month that a date is in, in UTC, shortened, and its year where it is asked for: `Nov 2025`. */
export function formatMonth(date: Date, language: Language, hasYear: boolean): string {
	return formatParts(date, language, { month: 'short', ...(hasYear && { year: 'numeric' }) });
}

/** A month `YYYY-MM` written out, with its year. */
export function formatWholeMonth(month: string, language: Language): string {
	const date = new Date(`${month}-01T00:00:00Z`);
	return formatParts(date, language, { month: 'long', year: 'numeric' });
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const lengthFormats = new Map<Language, Intl.NumberFormat>();

/** A formatter takes longer to make than a hundred dates to write: each kind is made once. */
function formatParts(date: Date, language: Language, parts: Intl.DateTimeFormatOptions): string {
	const kind = language + JSON.stringify(parts);
	const format =
		dateFormats.get(kind) ??
		new Intl.DateTimeFormat(localeOf(language), { ...parts, timeZone: 'UTC' });
	dateFormats.set(kind, format);
	return format.format(date);
}

/** English is written as in Britain: day before month, no comma before the last “and” of a list. */
function localeOf(language: Language): string {
	return language === 'en' ? 'en-GB' : language;
}

/** A length as readers see it: to 10 above 1,000, to 1 below, grouped as the language groups. */
export function formatLength(value: number, language: Language): string {
	const format = lengthFormats.get(language) ?? new Intl.NumberFormat(language);
	lengthFormats.set(language, format);
	return format.format(roundLength(value));
}

/** A number of people or things, grouped as the language groups. */
export function formatCount(count: number, language: Language): string {
	const format = lengthFormats.get(language) ?? new Intl.NumberFormat(language);
	lengthFormats.set(language, format);
	return format.format(count);
}

/** Kilometres in statute miles. */
export function milesOf(km: number): number {
	return km / kmPerMile;
}

/** `Russia, Qatar and Cuba`, as the language joins a list. */
export function formatList(items: readonly string[], language: Language): string {
	return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items);
}
