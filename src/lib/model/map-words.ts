import type { Dataset } from '../../../data/dataset.ts';
import { reachOf } from '../../../data/reach.ts';
import type { Country } from '../../../data/schema.ts';
import type { Language } from '../../../data/vocabulary.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import * as m from '$lib/paraglide/messages';
import type { LabelLine, MeasureEnd, StoryCountry } from './story.ts';

/** The line of a label that says whose departure the story is about, at the origin, and elsewhere the capital. */
export function cityLine(country: Country, { scenario }: Dataset, language: Language): string {
	const capital = country.capital.name[language];
	return country.iso2 === scenario.origin && scenario.subject
		? m.label_subject({ subject: scenario.subject[language], city: capital })
		: capital;
}

/** What law ties a country to the courts, in two or three words; nothing where it is not established. */
export function lawLine(dataset: Dataset, iso2: string): LabelLine | undefined {
	const row = dataset.reach && reachOf(dataset.reach, iso2).extradition;
	if (!row) return undefined;
	const year = String(row.inForce ?? row.signed ?? '').slice(0, 4);
	const words = {
		none: () => m.label_treaty_none(),
		dormant: () => m.label_treaty_dormant(),
		signed: () => m.label_treaty_signed(),
		'in-force': () => (year === '' ? m.label_treaty() : m.label_treaty_since({ year }))
	};
	return { kind: 'law', text: words[row.state](), isFree: row.state === 'none' };
}

/** The end of a country's measuring line, unless a country before it ends there, too. */
export function endOf(
	{
		iso2,
		role,
		nearest,
		nearestName
	}: Pick<StoryCountry, 'iso2' | 'role' | 'nearest' | 'nearestName'>,
	countries: readonly Pick<StoryCountry, 'iso2' | 'role' | 'nearest'>[]
): MeasureEnd | undefined {
	if (role !== 'candidate' || !nearest || !nearestName) return undefined;
	const iso2s = countries
		.filter((other) => other.role === 'candidate' && isSame(other.nearest, nearest))
		.map((other) => other.iso2);
	if (iso2s[0] !== iso2) return undefined;
	return { name: nearestName, position: nearest, iso2s };
}

function isSame(a: LngLat | undefined, b: LngLat): boolean {
	return a !== undefined && a[0] === b[0] && a[1] === b[1];
}
