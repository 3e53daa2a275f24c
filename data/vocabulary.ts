/** Languages every reader-facing text of a scenario must exist in, in menu order. The first is the default. */
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** What part a country plays in the scenario. `destination`, `facilitator` and `discarded` are candidates. */
export const standings = ['destination', 'facilitator', 'discarded'] as const;
export type Standing = (typeof standings)[number];

/** Which part of a dossier a claim belongs to, in the order a dossier shows them. */
export const sections = ['role', 'pro', 'risk', 'context'] as const;
export type Section = (typeof sections)[number];

/** How sure a claim is, from the firmest to the weakest. Shown as a word and a shape, never by colour alone. */
export const statuses = ['confirmed', 'reported', 'disputed', 'denied', 'superseded'] as const;
export type Status = (typeof statuses)[number];

/** Who put a claim into the story: the source article, or the makers of this map. */
export const bases = ['article', 'added'] as const;

/** What a check does to the claim it stands beside. */
export const bearings = ['supports', 'contests', 'qualifies'] as const;
export type Bearing = (typeof bearings)[number];

/** Source grades. A: official text or full wire story. B: established outlet or specialist. C: aggregator, advocacy, state media, mirror. */
export const grades = ['A', 'B', 'C'] as const;

/** How much of a source its checker has seen. */
export const readings = ['whole', 'excerpt', 'title', 'unread'] as const;

/** The views of the map, in menu order. */
export const mapViews = ['globe', 'map', 'distance'] as const;

/** What the map may shade the world by, in menu order. */
export const mapLayers = ['treaty', 'rome', 'presence', 'distance'] as const;

/** The days as of which reach is shown: that of the debate, which is the default, and the latest that is known. */
export const asOfWords = ['debate', 'latest'] as const;
export type AsOf = (typeof asOfWords)[number];

/** What stands on a slide beside the map. */
export const slideKinds = [
	'title',
	'agenda',
	'countries',
	'country',
	'soil',
	'law',
	'routes',
	'compare',
	'precedents',
	'hosts',
	'contested',
	'timeline',
	'epilogue',
	'sources',
	'plain'
] as const;
export type SlideKind = (typeof slideKinds)[number];
