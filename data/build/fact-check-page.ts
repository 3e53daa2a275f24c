import { resolve } from 'node:path';
import type { ContentError } from '../content-error.ts';
import type { FactCheck } from '../fact-check.ts';
import type { ReachCheck } from '../reach-check.ts';
import { countWarnings } from './fact-check-table.ts';
import { countReach } from './reach-sheet.ts';
import { pathOf } from './read-scenario.ts';

const style = `
	:root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
	body { margin: 1.5rem; }
	table { border-collapse: collapse; }
	th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-top: 1px solid #8886; text-align: left; vertical-align: top; }
	td.number { text-align: right; }
	code { font-size: 0.875rem; }
`;

/**
 * The fact-check sheet as an HTML page for editors.
 *
 * @param folder absolute path of the scenario's folder on the machine that asks
 */
export function factCheckPage(
	rows: readonly FactCheck[],
	folder: string,
	reach?: ReachCheck
): string {
	const body = rows.map((row) => {
		const warnings = row.warnings.map(({ kind, detail }) => `${kind} (${detail})`).join('; ');
		return `<tr>
			<td><a href="../#/claim/${escapeHtml(row.id)}">${escapeHtml(row.id)}</a></td>
			<td>${escapeHtml(row.iso2 ?? '–')}</td><td>${row.section}</td><td>${row.status}</td>
			<td class="number">${row.sources}</td><td class="number">${row.publishers}</td>
			<td class="number">${row.age}</td>
			<td>${lineLink(folder, row.file, row.line)}</td><td>${escapeHtml(warnings)}</td>
		</tr>`;
	});
	return page(`<p>${rows.length} claims. ${countWarnings(rows)}. A claim leads to its place in the
		story, a line to its place in the file.</p>
		<table><thead><tr><th>Claim</th><th>In</th><th>Section</th><th>Status</th><th>Sources</th>
		<th>Publishers</th><th>Days</th><th>Written in</th><th>Warnings</th></tr></thead>
		<tbody>${body.join('\n')}</tbody></table>${reach ? reachPart(reach, folder) : ''}`);
}

/** Every row of the reach tables that nobody has held against a source. */
function reachPart(reach: ReachCheck, folder: string): string {
	const body = reach.tables.flatMap((table) =>
		table.unverified.map(
			({ iso2, sources, file, line }) => `<tr><td>${table.name}</td><td>${escapeHtml(iso2)}</td>
			<td>${lineLink(folder, file, line)}</td><td>${escapeHtml(sources.join(', '))}</td></tr>`
		)
	);
	return `<h2>Reach tables</h2><p>${escapeHtml(countReach(reach))}.</p>
		<table><thead><tr><th>Table</th><th>Country</th><th>Written in</th><th>To open</th></tr></thead>
		<tbody>${body.join('\n')}</tbody></table>`;
}

/** In place of the sheet, what keeps the content from loading. */
export function contentErrorsPage(errors: readonly ContentError[], folder: string): string {
	const items = errors.map(
		({ file, line, message }) => `<li>${lineLink(folder, file, line)} ${escapeHtml(message)}</li>`
	);
	return page(`<p>${errors.length} content errors; there is no sheet until they are mended.</p>
		<ul>${items.join('\n')}</ul>`);
}

/** `file:line`, opened by an editor that knows vscode:// addresses. */
function lineLink(folder: string, file: string, line: number): string {
	const place = pathOf(file, folder);
	const path = (place === file ? resolve(file) : place).replaceAll('\\', '/').replace(/^\//, '');
	const address = `vscode://file/${encodeURI(path)}:${line}`;
	return `<a href="${escapeHtml(address)}"><code>${escapeHtml(file)}:${line}</code></a>`;
}

function page(body: string): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8" />
		<title>Fact-check sheet</title><style>${style}</style></head>
		<body><h1>Fact-check sheet</h1>${body}</body></html>`;
}

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
