/** A row of a CSV with the line on which it begins, one-based. */
export interface CsvRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/**
 * Rows of RFC 4180, with CRLF or LF; quoted cells may hold commas, quotes and line breaks. Empty lines
 * are passed over. What comes after a quote that never closes is one cell, to the end.
 */
export function readCsv(text: string): CsvRow[] {
	const rows: CsvRow[] = [];
	const field = /(?:"((?:[^"]|"")*)(?:"|$)|([^,\r\n]*))(,|\r?\n|$)/y;
	const bare = text.replace(/^\ufeff/, '');
	let cells: string[] = [];
	let line = 1;
	let begins = 1;
	while (field.lastIndex < bare.length) {
		const match = field.exec(bare);
		if (!match) break;
		cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		line += match[0].split('\n').length - 1;
		if (match[3] === ',' && field.lastIndex < bare.length) continue;
		if (match[3] === ',') cells.push('');
		if (cells.some((cell) => cell !== '')) rows.push({ line: begins, cells });
		cells = [];
		begins = line;
	}
	return rows;
}
