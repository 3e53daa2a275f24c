import type { CountryReach } from '../../../data/reach.ts';
import type { ExtraditionRow, RowGrade } from '../../../data/reach-schema.ts';
import { practiceOf } from './practice.ts';
import type { Dimension } from './weights.ts';

/** A score of 0 to 100 hundredths: 100 is as far from the court as the rule knows. */
export type Hundredths = number;

/**
 * What a dimension's rule found of a country, and its score. A finding without a score is not
 * established, and stays out of the arithmetic.
 */
export interface Finding {
	/** A word of the rules, `km:` and a whole number, or nothing established. */
	readonly found: ScoredFinding | `km:${number}` | 'not-established';
	readonly score?: Hundredths;
	/** Whether it rests on general knowledge. */
	readonly isUnverified?: true;
}

export type Findings = Readonly<Record<Dimension, Finding>>;

/**
 * The rules: what may be found in each dimension, farthest from the court first, and its score in
 * hundredths. Soil is measured instead. They are printed beside the arithmetic.
 */
const rules = {
	law: {
		'law-none': 100,
		'law-signed': 67,
		'law-dormant': 67,
		'law-in-force-own-kept': 33,
		'law-in-force': 0
	},
	presence: {
		'presence-none': 100,
		'presence-access': 67,
		'presence-standing': 33,
		'presence-base': 0
	},
	practice: {
		'practice-kept': 100,
		'practice-mixed': 50,
		'practice-gave-up': 0
	},
	leverage: {
		'leverage-comprehensive': 100,
		'leverage-sectoral': 67,
		'leverage-listed': 33,
		'leverage-none': 0
	}
} as const;

type Rules = typeof rules;
export type ScoredFinding = { [Of in keyof Rules]: keyof Rules[Of] & string }[keyof Rules];

const scores: Readonly<Record<ScoredFinding, Hundredths>> = {
	...rules.law,
	...rules.presence,
	...rules.practice,
	...rules.leverage
};

/**
 * What the rules find of one country.
 *
 * @param reach its rows of the reach tables
 * @param km from its capital to the 50 states and DC; undefined where it is not measured
 * @param farthestKm the same of the candidate that is farthest away
 */
export function findingsOf(
	reach: CountryReach,
	km: number | undefined,
	farthestKm: number
): Findings {
	const { extradition, presence, practice, sanctions } = reach;
	const known = practiceOf(practice);
	return {
		soil: soilOf(km, farthestKm),
		law: finding(extradition && lawOf(extradition), [extradition]),
		presence: finding(presence && `presence-${presence.kind}`, [presence]),
		practice: finding(known && `practice-${known}`, practice),
		leverage: finding(sanctions && `leverage-${sanctions.kind}`, [sanctions])
	};
}

const notEstablished: Finding = { found: 'not-established' };

function soilOf(km: number | undefined, farthestKm: number): Finding {
	if (km === undefined || farthestKm <= 0) return notEstablished;
	return { found: `km:${Math.round(km)}`, score: Math.round((km / farthestKm) * 100) };
}

function lawOf({ state, nationals }: ExtraditionRow): ScoredFinding {
	if (state !== 'in-force') return `law-${state}`;
	return nationals === 'refused' ? 'law-in-force-own-kept' : 'law-in-force';
}

function finding(
	found: ScoredFinding | undefined,
	rows: readonly ({ readonly grade: RowGrade } | undefined)[]
): Finding {
	if (found === undefined) return notEstablished;
	const isUnverified = rows.some((row) => row?.grade === 'unverified');
	return { found, score: scores[found], ...(isUnverified && { isUnverified }) };
}
