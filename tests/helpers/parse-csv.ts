/** Reads RFC 4180, and nothing looser: throws on a bare quote, a bare line end or a last row cut short. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	let row: string[] = [];
	while (field.lastIndex < text.length) {
		const start = field.lastIndex;
		const match = field.exec(text);
		if (!match) throw new Error(`Not RFC 4180 at ${start}: ${text.slice(start, start + 40)}`);
		row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
		if (match[3] === ',') continue;
		rows.push(row);
		row = [];
	}
	if (row.length > 0) throw new Error('The last row has no end.');
	return rows;
}
