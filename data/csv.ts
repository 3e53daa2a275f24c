/** What makes a spreadsheet take a cell for a formula when the cell begins with it. */
const formulaStart = /^[=+\-@\t\r\n]/;

/**
 * Rows as RFC 4180 has them: commas, CRLF after every row, quotes where a cell needs them. A cell
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
	const safe = formulaStart.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
