import type { Dataset } from '../dataset.ts';
import type { LoadedFiles } from '../load.ts';
import { drawn } from '../lot.ts';
import { placesOf } from '../places.ts';
import { reachTableNames } from '../reach-schema.ts';
import { staleIn } from '../stale.ts';

/** What can be drawn by lot: how many at a time, and which places they are. */
const lots = {
	reach: { count: 30, names: reachTableNames },
	precedents: { count: 20, names: ['precedent'] }
} as const;
type Lot = keyof typeof lots;

/** A list that the desk asked for on the command line, or what is wrong with its asking; undefined when it asked for none. */
export function deskList(
	argv: readonly string[],
	dataset: Dataset,
	files: LoadedFiles
): { readonly text: string; readonly code: number } | undefined {
	const valueOf = (flag: string) =>
		argv.includes(flag) ? (argv[argv.indexOf(flag) + 1] ?? '') : undefined;
	const before = valueOf('--stale');
	if (before !== undefined) {
		return /^\d{4}-\d\d-\d\d$/.test(before)
			? { text: staleList(dataset, files, before), code: 0 }
			: { text: `--stale: found "${before}", allowed: a day, such as 2026-10-10`, code: 1 };
	}
	const seed = valueOf('--draw');
	if (seed === undefined) return undefined;
	const of = valueOf('--of') ?? 'reach';
	if (!/^\d+$/.test(seed)) {
		return {
			text: `--draw: found "${seed}", allowed: a whole number, the seed of the lot`,
			code: 1
		};
	}
	return isLot(of)
		? { text: drawing(dataset, files, Number(seed), of), code: 0 }
		: { text: `--of: found "${of}", allowed: ${Object.keys(lots).join(', ')}`, code: 1 };
}

function staleList(dataset: Dataset, files: LoadedFiles, before: string): string {
	const stale = staleIn(dataset, files, before);
	return [
		...stale.map(({ checked, what, file, line }) => `${checked}  ${what}  ${file}:${String(line)}`),
		`${String(stale.length)} last checked before ${before}.`
	].join('\n');
}

function isLot(name: string): name is Lot {
	return Object.hasOwn(lots, name);
}

/** Rows or cases drawn by lot, each with its line and what to open. */
function drawing(dataset: Dataset, files: LoadedFiles, seed: number, of: Lot): string {
	const { count, names } = lots[of];
	const rows = placesOf(dataset, files).filter(({ what }) =>
		names.some((name) => what.startsWith(`${name} `))
	);
	const sources = [...(dataset.reach?.sources ?? []), ...(dataset.precedents?.sources ?? [])];
	return [
		`Seed ${String(seed)}: ${String(count)} of ${String(rows.length)} rows`,
		...drawn(rows, count, seed).flatMap(({ what, file, line, sources: ids }, index) => [
			`${String(index + 1).padStart(2)}. ${what}  ${file}:${String(line)}`,
			...ids.map(
				(id) => `      ${id}  ${sources.find((each) => each.id === id)?.url ?? 'no address'}`
			)
		])
	].join('\n');
}
