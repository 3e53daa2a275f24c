import { allClaims, type Dataset } from './dataset.ts';
import type { ReachTables } from './reach.ts';
import { reachTableNames } from './reach-schema.ts';

/** Version of the form in which the data is published; data/README.md says what it promises. */
export const dataVersion = '1.3.0';

/** The licence of words and data. */
export const dataLicence = {
	name: 'CC BY 4.0',
	url: 'https://creativecommons.org/licenses/by/4.0/'
} as const;

/** The last day on which the desk checked or corrected anything of a scenario. */
export function lastWorkedOn(dataset: Dataset): string {
	const { scenario, sources } = dataset;
	const days = [
		...allClaims(dataset).map(({ claim }) => claim.checked),
		...sources.map(({ checked }) => checked),
		...scenario.corrections.map(({ dated }) => dated)
	];
	return latest(days, scenario.dated);
}

/** The last day on which the desk looked at anything of the reach tables. */
export function reachWorkedOn(reach: ReachTables): string {
	const rows = reachTableNames.flatMap((name) => reach[name].map(({ checked }) => checked));
	return latest([...rows, ...reach.sources.map(({ checked }) => checked)], reach.knownUntil);
}

function latest(days: readonly string[], first: string): string {
	return days.reduce((last, day) => (day > last ? day : last), first);
}

/** The day on which every claim of a list had been checked: that of the one checked longest ago. */
export function checkedThrough(
	claims: readonly { readonly checked: string }[]
): string | undefined {
	return claims.map(({ checked }) => checked).sort()[0];
}
