import * as v from 'valibot';
import { positionOrder } from './describe-issue.ts';
import { knownKeys } from './known-keys.ts';
import { languages, type Language } from './vocabulary.ts';

/** Prose for readers: plain text, no markup, no stray white space at its ends. */
export const Prose = v.pipe(
	v.string(),
	v.nonEmpty('is empty'),
	v.check((text) => text.trim() === text, 'begins or ends with white space'),
	v.check(
		(text) => !/<\/?[a-z!]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text),
		'holds HTML; prose is plain text'
	)
);

/** The same prose in every language of the vocabulary. */
export const Localized = knownKeys(
	Object.fromEntries(languages.map((language) => [language, Prose])) as Record<
		Language,
		typeof Prose
	>,
	`a text is written in every language: ${languages.join(', ')}`
);
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

/** ISO 3166-1 alpha-2, lower case. */
export const Iso2 = v.pipe(
	v.string(),
	v.regex(/^[a-z]{2}$/, ({ input }) => {
		const such = /^[a-z]{2}$/i.test(input) ? `, such as "${input.toLowerCase()}"` : '';
		return `is not an ISO 3166-1 alpha-2 code in lower case${such}`;
	})
);

const dayForm = /^\d{4}-\d{2}-\d{2}$/;

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(
	v.string('a day written YYYY-MM-DD, in quotes'),
	v.regex(dayForm, 'is not a day written YYYY-MM-DD'),
	v.check((day) => !dayForm.test(day) || isOnCalendar(day), 'is not a day of the calendar')
);

function isOnCalendar(day: string): boolean {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** A year, or a day where it is known. */
export const YearOrDay = v.pipe(
	v.union(
		[v.pipe(v.number(), v.integer(), v.minValue(1800), v.maxValue(2100)), Day],
		'a year, or a day written YYYY-MM-DD, in quotes'
	),
	v.description('a year, or a day in quotes')
);
export type YearOrDay = v.InferOutput<typeof YearOrDay>;

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
	v.regex(/^https?:\/\/[^\s/]+/, notAnAddress)
);
