import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { formatContentError } from '../content-error.ts';
import { proposeRows, type Proposal } from '../import-rows.ts';
import { loadReach } from '../load-reach.ts';
import { reachTableNames, type ReachTableName } from '../reach-schema.ts';
import { readShared } from './read-scenario.ts';

/**
 * `npm run import -- table.csv extradition`: what a CSV would change in a reach table, as a diff with
 * grade and sources. With `--write` it writes the table, if all of it would be right. A fault of the
 * CSV is named with its line, and nothing is changed. Notes stay as somebody wrote them.
 *
 * @param today the day on which the rows are looked at, `YYYY-MM-DD`
 */
export function main(
	argv: readonly string[],
	today = new Date().toISOString().slice(0, 10)
): number {
	const [csv, name] = argv.filter((word) => !word.startsWith('--'));
	const table = reachTableNames.find((each) => each === name);
	if (csv === undefined || table === undefined) {
		console.error(`Usage: npm run import -- table.csv ${reachTableNames.join('|')} [--write]`);
		return 1;
	}
	const shared = readShared();
	const path = `data/reach/${table}.yaml`;
	const file = shared.find((each) => each.path === path);
	const text = file?.text ?? '';
	const result = proposeRows(readFileSync(csv, 'utf8'), table, rowsOf(text), today);
	if (!result.proposals) {
		console.error([...result.errors, '', 'Nothing was changed.'].join('\n'));
		return 1;
	}
	const { proposals } = result;
	console.log(proposals.map(diffOf).join('\n'));
	console.log(`${String(proposals.length)} rows of ${path} would change.`);
	if (!argv.includes('--write') || proposals.length === 0) return 0;
	return write(path, withProposals(text, proposals, table));
}

function write(path: string, text: string): number {
	const checked = loadReach(
		readShared().map((each) => (each.path === path ? { ...each, text } : each))
	);
	if (!checked.reach) {
		console.error(
			[...checked.errors.map(formatContentError), '', 'Nothing was changed.'].join('\n')
		);
		return 1;
	}
	writeFileSync(path, text);
	console.log(`${path} written.`);
	return 0;
}

function rowsOf(text: string): object[] {
	return (parse(text) ?? []) as object[];
}

function diffOf({ before, after, keepsNote }: Proposal): string {
	return [
		...(before === undefined ? [] : [`- ${before.slice(2)}`]),
		`+ ${after.slice(2)}`,
		...(keepsNote ? ['  its note was kept: does it still fit?'] : [])
	].join('\n');
}

/** The file with its rows changed, and new ones at their place in the alphabet or, of alliances, at the end. */
function withProposals(
	text: string,
	proposals: readonly Proposal[],
	table: ReachTableName
): string {
	const lines = text.replace(/\n$/, '').split('\n');
	const starts = lines.flatMap((line, index) => (line.startsWith('- ') ? [index] : []));
	for (const { index, after } of proposals) {
		const at = index === undefined ? undefined : starts[index];
		if (at !== undefined) lines[at] = after;
	}
	const codeOf = (line: string) => /^- \{ iso2: '?(\w\w)/.exec(line)?.[1] ?? '';
	for (const { index, after } of proposals) {
		if (index !== undefined) continue;
		const next = lines.findIndex((line) => line.startsWith('- ') && codeOf(line) > codeOf(after));
		lines.splice(next < 0 || table === 'alliances' ? lines.length : next, 0, after);
	}
	return `${lines.join('\n')}\n`;
}
