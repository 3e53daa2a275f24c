import type { LngLat } from '../../../geo/lng-lat.ts';
import type { AreaLabel, Label, LabelView, PointLabel } from './labels.ts';
import { textWidth } from './text-width.ts';

/** A name that is not of the story: of a country, a capital or a sea. */
export interface ContextName {
	readonly name: string;
	readonly at: LngLat;
	/** Degrees of a great circle from there to where the area ends. */
	readonly radius: number;
}

/** The names of the world in one language, the widest area first. */
export interface ContextNames {
	readonly countries: readonly (ContextName & { readonly iso2: string })[];
	/** Capitals, each with the radius of its country. */
	readonly capitals: readonly (ContextName & { readonly iso2: string })[];
	readonly seas: readonly ContextName[];
}

/** Type sizes in CSS pixels. */
const sizes = { ocean: 15.5, sea: 13.5, country: 12, near: 13, capital: 12.2 };

/** Degrees from which on a water is an ocean. */
const oceanFrom = 8;

/** CSS pixels of a country's radius from which on it is named in capitals, and its capital, too. */
const nearFrom = 70;

/** Share of a name that must fit into the circle it stands on. */
const fitting = { country: 0.62, sea: 0.5 };

/** Names that are asked for at most: more are never read, and each costs a search. */
const most = 48;

/**
 * The names round the story for one view: seas, other countries, and close by their capitals; each may be
 * left out (placeLabels does so where it would touch anything). Only those are asked for that are in sight
 * and whose area, as drawn, is large enough for its name.
 *
 * @param told ISO codes of countries that are named otherwise
 */
export function contextLabels(
	names: ContextNames,
	view: LabelView,
	told: ReadonlySet<string>
): Label[] {
	const seas = names.seas.flatMap((sea, index): AreaLabel[] => {
		const size = sea.radius >= oceanFrom ? sizes.ocean : sizes.sea;
		const lines = inTwo(sea.name).map((text) => ({
			text,
			face: 'serif-italic' as const,
			size,
			tracking: 0.4
		}));
		const radius = drawnRadius(sea, view);
		if (radius === undefined || !fits(lines, radius, fitting.sea)) return [];
		return [{ kind: 'area', id: `sea-${String(index)}`, at: sea.at, must: false, texts: [lines] }];
	});
	const countries = names.countries.flatMap((country): AreaLabel[] => {
		if (told.has(country.iso2)) return [];
		const radius = drawnRadius(country, view);
		if (radius === undefined) return [];
		const isNear = radius >= nearFrom;
		const line = isNear
			? {
					text: country.name.toUpperCase(),
					face: 'sans600' as const,
					size: sizes.near,
					tracking: 2.2
				}
			: { text: country.name, face: 'sans400' as const, size: sizes.country };
		if (!fits([line], radius, fitting.country)) return [];
		return [
			{ kind: 'area', id: `name-${country.iso2}`, at: country.at, must: false, texts: [[line]] }
		];
	});
	const capitals = names.capitals.flatMap((capital): PointLabel[] => {
		const radius = told.has(capital.iso2) ? undefined : drawnRadius(capital, view);
		if (radius === undefined || radius < nearFrom) return [];
		return [
			{
				kind: 'point',
				id: `capital-${capital.iso2}`,
				at: capital.at,
				radius: 2.5,
				must: false,
				texts: [[{ text: capital.name, face: 'sans400', size: sizes.capital }]]
			}
		];
	});
	return [...seas, ...capitals, ...countries].slice(0, most);
}

function fits(
	lines: readonly {
		text: string;
		face: 'serif-italic' | 'sans400' | 'sans600';
		size: number;
		tracking?: number;
	}[],
	radius: number,
	share: number
): boolean {
	const widths = lines.map(
		(line) => textWidth(line.text, line) + (line.tracking ?? 0) * line.text.length
	);
	return radius * 2 >= Math.max(...widths) * share;
}

/** Radius of an area in CSS pixels as the view draws it, the shorter way; undefined out of sight. */
function drawnRadius(
	{ at, radius }: ContextName,
	{ project, size }: LabelView
): number | undefined {
	const middle = project(at);
	if (!middle) return undefined;
	const [x, y] = middle;
	if (x < 0 || y < 0 || x > size.width || y > size.height) return undefined;
	const across = radius / Math.max(0.05, Math.cos((at[1] * Math.PI) / 180));
	const round: LngLat[] = [
		[at[0] + across, at[1]],
		[at[0], at[1] + (at[1] > 0 ? -radius : radius)]
	];
	const reached = round.map((place) => {
		const point = project(place);
		return point ? Math.hypot(point[0] - x, point[1] - y) : 0;
	});
	return Math.min(...reached);
}

/** A name of several words in two lines of about the same length. */
function inTwo(name: string): string[] {
	const words = name.split(' ');
	if (words.length < 2) return [name];
	const cuts = words
		.slice(1)
		.map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
	const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
	return cuts.reduce((best, cut) => (longest(cut) <= longest(best) ? cut : best));
}
