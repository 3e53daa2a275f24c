import * as v from 'valibot';
import { isCountryCode } from './country-codes.ts';
import { positionOrder } from './describe-issue.ts';
import { invisibleIn } from './invisible.ts';
import { knownKeys } from './known-keys.ts';
import { languages, type Language } from './vocabulary.ts';

/** Prose for readers: plain text, no markup, no stray white space at its ends. */
export const Prose = v.pipe(
	v.string(),
	v.nonEmpty('is empty'),
	v.check((text) => text.trim() === text, 'begins or ends with white space'),
	v.check(
		(text) => invisibleIn(proseSpace(text)) === undefined,
		({ input }) => `${invisibleIn(proseSpace(input)) ?? ''}; prose is what a reader can see`
	),
	v.check(
		(text) => !/<\/?[a-z!]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text),
		'holds HTML; prose is plain text'
	)
);

/** Prose without the line breaks that part its paragraphs. */
function proseSpace(text: string): string {
	return text.replaceAll('\n', ' ');
}

/** One text in every language of the vocabulary, each of this form. */
export function localized<Text extends v.GenericSchema<string>>(text: Text) {
	return knownKeys(
		Object.fromEntries(languages.map((language) => [language, text])) as Record<Language, Text>,
		`a text is written in every language: ${languages.join(', ')}`
	);
}

/** The same prose in every language of the vocabulary. */
export const Localized = localized(Prose);
export type Localized = v.InferOutput<typeof Localized>;

/** Lower-case words joined by hyphens, unique within their file's kind. */
export const Slug = v.pipe(
	v.string(),
	v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ({ input }) => {
		const near = input
			.toLowerCase()
			.replace(/[^a-z0-9]+/g, '-')
			.replace(/^-|-$/g, '');
		const such = near === '' ? '' : `, such as "${near}"`;
		return `is not a slug (lower-case letters, digits and single hyphens)${such}`;
	})
);

/** Codes that people write for another: of domains, of languages, of the European Union. */
const otherCodes: Readonly<Record<string, string>> = { uk: 'gb', el: 'gr', en: 'gb', ja: 'jp' };

/** ISO 3166-1 alpha-2, lower case. */
export const Iso2 = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2}$/, ({ input }) => {
		const such = /^[a-z]{2}$/i.test(input) ? `, such as "${input.toLowerCase()}"` : '';
		return `is not an ISO 3166-1 alpha-2 code in lower case${such}`;
	}),
	v.check(
		(code) => !/^[a-z]{2}$/.test(code) || isCountryCode(code),
		({ input }) => {
			const meant = otherCodes[input];
			const such = meant === undefined ? '' : `, such as "${meant}"`;
			return `is the code of no country; allowed: ISO 3166-1 alpha-2${such}, and xk for Kosovo`;
		}
	)
);

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** The years that content may speak of. */
const years = { first: 1800, last: 2100 };

function isInReach(day: string): boolean {
	const year = Number(day.slice(0, 4));
	return year >= years.first && year <= years.last;
}

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(
	v.string('a day written YYYY-MM-DD, in quotes'),
	v.regex(dayForm, ({ input }) => `is not a day written YYYY-MM-DD${likelyDay(input)}`),
	v.check((day) => !dayForm.test(day) || isOnCalendar(day), 'is not a day of the calendar'),
	v.check(
		(day) => !dayForm.test(day) || !isOnCalendar(day) || isInReach(day),
		`is a day of another age; allowed: ${String(years.first)} to ${String(years.last)}`
	)
);

/** What a day in another order most likely is, to be written in its place. */
function likelyDay(input: string): string {
	const [, first = '', second = '', year = ''] =
		/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(input) ?? [];
	const day = (month: string, date: string) =>
		`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
	const days = [...new Set([day(first, second), day(second, first)])].filter(
		(each) => dayForm.test(each) && isOnCalendar(each)
	);
	return days.length === 0 ? '' : `; write ${days.map((each) => `'${each}'`).join(' or ')}`;
}

function isOnCalendar(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A year, or a day where it is known. */
export const YearOrDay = v.pipe(
	v.union(
		[v.pipe(v.number(), v.integer(), v.minValue(years.first), v.maxValue(years.last)), Day],
		'a year, or a day written YYYY-MM-DD, in quotes'
	),
	v.description('a year, or a day in quotes')
);
export type YearOrDay = v.InferOutput<typeof YearOrDay>;

/** A month, `YYYY-MM`: what a count was taken in. */
export const Month = v.pipe(
	v.string('a month written YYYY-MM, in quotes'),
	v.regex(/^(?:1[89]|20)\d\d-(?:0[1-9]|1[0-2])$/, 'is not a month written YYYY-MM')
);

/** Whether a date lies before another, as far as both are known: a year is not before its days. */
export function isBefore(date: YearOrDay, other: YearOrDay): boolean {
	const length = Math.min(String(date).length, String(other).length);
	return String(date).slice(0, length) < String(other).slice(0, length);
}

/** Longitude and latitude in degrees, in that order, as in GeoJSON. */
export const Position = v.strictTuple([
	v.pipe(
		v.number(),
		v.minValue(-180, `is a longitude west of -180; ${positionOrder}`),
		v.maxValue(180, `is a longitude east of 180; ${positionOrder}`)
	),
	v.pipe(
		v.number(),
		v.minValue(-90, `is a latitude south of -90; ${positionOrder}`),
		v.maxValue(90, `is a latitude north of 90; ${positionOrder}`)
	)
]);

const notAnAddress = 'is not an http or https address';

/**
 * An address that a reader may follow: http or https, nothing else. The slashes are asked for
 * because a browser takes `https:example.org` for a path on the page's own site.
 */
export const WebAddress = v.pipe(
	v.string(),
	v.url(notAnAddress),
	v.regex(/^https?:\/\/[^\s/]+/, notAnAddress),
	v.check(
		(address) => !/^https?:\/\/[^/?#]*@/.test(address),
		'holds a name or a password before its host; an address is what everyone may open'
	),
	v.check(
		(address) =>
			!/^https?:\/\/[^\s/]/.test(address) ||
			(!/\s/.test(address) && invisibleIn(address) === undefined),
		'holds white space or an invisible character'
	)
);
