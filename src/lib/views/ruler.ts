import { scaleLinear } from 'd3-scale';
import { countryOf, type Dataset } from '../../../data/dataset.ts';
import type { Language, Standing } from '../../../data/vocabulary.ts';
import type { Geography } from '../../../geo/geography.ts';
import { distanceInWords } from '$lib/model/lengths';
import { reachMarks, type ReachMark } from '$lib/model/reach-marks';
import { standingWord } from '$lib/model/standing';
import { formatLength } from '$lib/model/text';
import * as m from '$lib/paraglide/messages';
import { candidatesByDistance, type Candidate } from '$lib/model/candidates';

/** A country by name and code. */
export interface NamedCountry {
	readonly iso2: string;
	readonly name: string;
}

/** One candidate on the ruler, in words of one language. */
export interface RulerRow extends NamedCountry {
	readonly standing: Standing | undefined;
	readonly standingWord: string;
	/** Capital to the nearest of the 50 states and DC. */
	readonly distance: string;
	/** Where the capital stands on the axis, in percent of its length from US soil. */
	readonly share: number;
	/** The two ends of the measure. */
	readonly ends: string;
	readonly marks: readonly ReachMark[];
}

/** The candidates sorted by distance on one axis that begins at US soil. */
export interface RulerView {
	readonly rows: readonly RulerRow[];
	/** Round lengths, the last with its unit; zero reads as US soil. */
	readonly ticks: readonly { readonly text: string; readonly share: number }[];
	/** Marks that all rows have alike: said once, and left out of the rows. */
	readonly shared: readonly ReachMark[];
	/** What the marks may be, those of this ruler only. */
	readonly ties: readonly ReachMark['tie'][];
	readonly origin: NamedCountry;
	readonly jurisdiction: NamedCountry;
}

const tieOrder = ['tied', 'partly', 'free', 'unknown'] as const;

/** The ruler of a scenario. Call it where the language is the current one. */
export function rulerView(dataset: Dataset, geography: Geography, language: Language): RulerView {
	const candidates = candidatesByDistance(dataset, geography);
	const scale = scaleLinear()
		.domain([0, Math.max(1, ...candidates.map(({ distances }) => distances.capitalToStates.km))])
		.nice(5)
		.range([0, 100]);
	const rows = candidates.map((each) => rowOf(each, tenth(scale(kmOf(each))), language));
	const shared = sharedMarks(rows);
	const marks = rows.flatMap((row) => row.marks);
	return {
		rows: rows.map((row) => ({
			...row,
			marks: row.marks.filter((mark) => !shared.some(({ id }) => id === mark.id))
		})),
		ticks: ticksOf(scale.ticks(2), (km) => tenth(scale(km)), language),
		shared,
		ties: tieOrder.filter((tie) => marks.some((mark) => mark.tie === tie)),
		origin: named(dataset, dataset.scenario.origin, language),
		jurisdiction: named(dataset, dataset.scenario.jurisdiction, language)
	};
}

function rowOf({ country, distances, reach }: Candidate, share: number, language: Language) {
	const { km, to } = distances.capitalToStates;
	return {
		iso2: country.iso2,
		name: country.name[language],
		standing: country.standing,
		standingWord: standingWord({ role: 'candidate', standing: country.standing }),
		distance: distanceInWords(km, language),
		share,
		ends: m.ruler_ends({ city: country.capital.name[language], place: to.name[language] }),
		marks: reach ? reachMarks(reach, distances, language) : []
	} satisfies RulerRow;
}

function ticksOf(lengths: readonly number[], shareOf: (km: number) => number, language: Language) {
	return lengths.map((km, index) => {
		const value = formatLength(km, language);
		const isLast = index === lengths.length - 1;
		return {
			text: km === 0 ? m.ruler_zero() : isLast ? m.km({ value }) : value,
			share: shareOf(km)
		};
	});
}

/** A single row shares nothing. */
function sharedMarks([first, ...others]: readonly RulerRow[]): readonly ReachMark[] {
	if (!first || others.length === 0) return [];
	return first.marks.filter(({ id, words }) =>
		others.every(({ marks }) => marks.some((mark) => mark.id === id && mark.words === words))
	);
}

function named(dataset: Dataset, iso2: string, language: Language): NamedCountry {
	return { iso2, name: countryOf(dataset, iso2).name[language] };
}

function kmOf({ distances }: Candidate): number {
	return distances.capitalToStates.km;
}

function tenth(share: number): number {
	return Math.round(share * 10) / 10;
}

/** The rows before and after a country's, by distance; neither for one that has no row. */
export function neighboursOf(
	{ rows }: Pick<RulerView, 'rows'>,
	iso2: string
): { readonly nearer: RulerRow | undefined; readonly farther: RulerRow | undefined } {
	const index = rows.findIndex((row) => row.iso2 === iso2);
	return {
		nearer: index > 0 ? rows[index - 1] : undefined,
		farther: index === -1 ? undefined : rows[index + 1]
	};
}
