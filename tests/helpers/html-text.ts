const tag = /<(?:[^>"']|"[^"]*"|'[^']*')*>/g;
const silent = /<!--.*?-->|<(script|style|textarea)\b.*?<\/\1>/gs;
const spoken = /\s(?:aria-label|alt|title|placeholder)="([^"]*)"/g;
const shownElsewhere =
	/<meta\s+(?:name="description"|property="og:(?:title|description)")\s+content="([^"]*)"/g;

/** Every text that a page shows, has read out, or hands to others, in order, white space made single. */
export function textsOf(html: string): string[] {
	const page = html.replace(silent, '');
	const named = [...page.matchAll(shownElsewhere), ...page.matchAll(spoken)];
	return [...named.map((match) => match[1] ?? ''), ...page.split(tag)]
		.map((text) => singleSpaced(decoded(text)))
		.filter((text) => text !== '');
}

/** The text with every run of white space, no-break spaces included, as one space. */
export function singleSpaced(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

const signs: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' '
};

function decoded(text: string): string {
	return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
		if (typeof hex === 'string') return String.fromCodePoint(parseInt(hex, 16));
		if (typeof decimal === 'string') return String.fromCodePoint(Number(decimal));
		return signs[String(name)] ?? whole;
	});
}
