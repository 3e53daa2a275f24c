import { singleSpaced, textsOf } from './html-text.ts';

/** A row of reach as a page prints it. */
export interface PrintedRow {
	/** The mark: `tied`, `partly`, `free`, `unknown`, `measured`. */
	readonly tie: string;
	readonly word: string;
	readonly text: string;
	/** Grade and day. */
	readonly facts: string;
	/** Where its links lead, and the number in brackets that they bear, if any. */
	readonly links: readonly { readonly href: string; readonly number: number }[];
	/** What the row says as of the latest day, where it is another thing. */
	readonly latest?: PrintedRow;
}

const comments = /<!--.*?-->/gs;

/** The rows of reach in some HTML, by id. */
export function printedRows(html: string): Record<string, PrintedRow> {
	const rows = html
		.replace(comments, '')
		.matchAll(/<details class="reach-row (\w+)[^"]*" data-row="([\w-]+)"[^>]*>(.*?)<\/details>/gs);
	return Object.fromEntries(
		[...rows].map(([, tie = '', id = '', cell = '']) => {
			const [then = '', now] = cell.split(/<div class="on-day[^"]*" data-day="latest">/);
			const row = printedRow(tie, then);
			const latestTie = /#tie-(\w+)/.exec(now ?? '')?.[1] ?? '';
			return [id, now === undefined ? row : { ...row, latest: printedRow(latestTie, now) }];
		})
	);
}

/** What a cell says as of one day. */
function printedRow(tie: string, cell: string): PrintedRow {
	const part = (pattern: RegExp) => plainText(pattern.exec(cell)?.[1] ?? '');
	const small = /<small(?! class="day)[^>]*>(.*?)<\/small>/s.exec(cell)?.[1] ?? '';
	return {
		tie,
		word: part(/<b[^>]*>(.*?)<\/b>/s),
		text: part(/<span class="text[^"]*">(.*?)<\/span>/s),
		facts: plainText(small.replace(/<a .*?<\/a>/gs, '')),
		links: [...small.matchAll(/<a [^>]*href="([^"]*)"[^>]*>(.*?)<\/a>/gs)].map(
			([, href = '', text = '']) => ({ href, number: Number(text.replace(/[[\]]/g, '')) })
		)
	};
}

/** Rows of the table of further distances: their heading and what stands beside it. */
export function printedMeasures(html: string): Record<string, string> {
	const table = /<details class="fold more-measures[^>]*>.*?<\/details>/s.exec(html)?.[0] ?? '';
	const rows = table
		.replace(comments, '')
		.matchAll(/<th scope="row">(.*?)<\/th>\s*<td>(.*?)<\/td>/gs);
	return Object.fromEntries(
		[...rows].map(([, heading = '', cell = '']) => [plainText(heading), plainText(cell)])
	);
}

/** What a reader sees of some HTML. */
export function plainText(html: string): string {
	return singleSpaced(textsOf(html).join(' '));
}
