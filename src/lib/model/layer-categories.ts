import * as m from '$lib/paraglide/messages';
import type { LegalLayer } from './layer-file.ts';

/**
 * How a category is painted. Legal ties from 5, the closest, to 1, none; 0 is not established; self is
 * the jurisdiction. The even ones carry a pattern, so that no two neighbours differ in colour alone.
 */
export type Tone = '0' | '1' | '2' | '3' | '4' | '5' | 'self';

/** A category of a layer: its name in the reach tables, how it is painted, and its word. */
export type Category = readonly [id: string, tone: Tone, word: () => string];

/** What no table says. */
export const unknown: Category = ['unknown', '0', m.layer_unknown];
const self: Category = ['self', 'self', m.layer_self];

/** The categories of each legal layer in the order of the legend: the closest tie first. */
export const categories: Readonly<Record<LegalLayer, readonly Category[]>> = {
	treaty: [
		['in-force', '5', m.layer_treaty_in_force],
		['dormant', '4', m.layer_treaty_dormant],
		['signed', '2', m.layer_treaty_signed],
		['none', '1', m.layer_treaty_none],
		self,
		unknown
	],
	rome: [
		['party', '5', m.layer_rome_party],
		['leaving', '4', m.layer_rome_leaving],
		['withdrawn', '3', m.layer_rome_withdrawn],
		['signatory', '2', m.layer_rome_signatory],
		['not-party', '1', m.layer_rome_not_party],
		unknown
	],
	presence: [
		['base', '5', m.layer_presence_base],
		['standing', '4', m.layer_presence_standing],
		['access', '2', m.layer_presence_access],
		['none', '1', m.layer_presence_none],
		self,
		unknown
	]
};

/** Codes of a list that has one space between two. */
export function listed(codes: string | undefined): string[] {
	return codes ? codes.split(' ') : [];
}
