import * as v from 'valibot';
import { knownKeys } from './known-keys.ts';
import { Iso2, localized, Position, Prose, Slug } from './values.ts';
import { mapLayers, mapViews, slideKinds } from './vocabulary.ts';

/** More than these cannot be read in a room. */
const most = { claims: 5, events: 8, compared: 4 };

function few(what: string, limit: number) {
	return v.maxLength<string[], number, string>(
		limit,
		`holds more than ${String(limit)} ${what}; nobody in a room reads that`
	);
}

/** A text in every language of no more than so many characters. */
function short(limit: number) {
	const Short = v.pipe(
		Prose,
		v.maxLength(limit, `is longer than ${String(limit)} characters; nobody in a room reads that`)
	);
	return localized(Short);
}

/** One slide of the deck: what it says, and what the map beside it shows. */
export const Slide = knownKeys({
	id: Slug,
	/** What stands beside the map; see data/README.md. */
	kind: v.picklist(slideKinds),
	heading: short(80),
	/** One or two sentences under the heading. */
	text: v.optional(short(400)),
	/** What is said of the map in the slide's own view; it goes where that view is not to be had. */
	mapText: v.optional(short(400)),
	/** What the presenter may say; the audience does not see it. */
	notes: short(1200),
	/** `overview`, or the ISO code of the country that the map opens. */
	route: v.optional(
		v.pipe(v.string(), v.regex(/^(?:overview|[a-z]{2})$/, 'is neither "overview" nor an ISO code')),
		'overview'
	),
	view: v.optional(v.picklist(mapViews), 'globe'),
	/** Where the map looks; left out, at all of the story or at the country of the route. */
	camera: v.optional(
		knownKeys({
			center: Position,
			/** Degrees of longitude at the equator that the shorter side of the map shows. */
			span: v.pipe(
				v.number(),
				v.minValue(5, 'is under 5 degrees'),
				v.maxValue(360, 'is over 360 degrees')
			)
		})
	),
	layer: v.optional(v.picklist(mapLayers)),
	/** Ids of the claims it shows, in their order. */
	claims: v.optional(v.pipe(v.array(Slug), few('claims', most.claims)), []),
	/** Ids of the events that a timeline shows. */
	events: v.optional(v.pipe(v.array(Slug), few('events', most.events)), []),
	/** Countries side by side, in their order. */
	compare: v.optional(
		v.pipe(
			v.array(Iso2),
			v.minLength(2, 'names fewer than two countries'),
			few('countries', most.compared)
		)
	)
});
export type Slide = v.InferOutput<typeof Slide>;
