import type { Figures } from './pages/visit.ts';

/** The median of each figure over several rounds; undefined where a figure never applied. */
export function medians(rounds: readonly Figures[]): Figures {
	const names = [...new Set(rounds.flatMap((figures) => Object.keys(figures)))];
	return Object.fromEntries(
		names.map((name) => {
			const values = rounds
				.map((figures) => figures[name])
				.filter((value) => value !== undefined)
				.sort((a, b) => a - b);
			return [name, values[Math.floor(values.length / 2)]];
		})
	);
}

/** Lines of a table: one row a figure, one column a page, and the site's ratio to each peer. */
export function tableOf(title: string, byPage: Readonly<Record<string, Figures>>): string {
	const pages = Object.keys(byPage);
	const [site, ...peers] = pages;
	const names = [...new Set(Object.values(byPage).flatMap((figures) => Object.keys(figures)))];
	const head = ['', ...pages, ...peers.map((peer) => `site / ${peer}`)];
	const rows = names.map((name) => {
		const own = site === undefined ? undefined : byPage[site]?.[name];
		return [
			name,
			...pages.map((page) => shown(byPage[page]?.[name])),
			...peers.map((peer) => {
				const other = byPage[peer]?.[name];
				return own === undefined || !other ? '–' : (own / other).toFixed(2);
			})
		];
	});
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length))
	);
	const line = (row: readonly string[]) =>
		row
			.map((cell, column) =>
				column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
			)
			.join('  ');
	return [`\n${title}`, line(head), ...rows.map(line)].join('\n');
}

function shown(value: number | undefined): string {
	if (value === undefined) return '–';
	return value >= 10_000
		? Math.round(value).toLocaleString('en')
		: value.toFixed(value < 100 ? 1 : 0);
}
