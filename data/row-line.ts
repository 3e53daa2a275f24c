import { Document, Scalar, YAMLSeq } from 'yaml';

/**
 * A row of a table as the one line of YAML that the tables have it in, `- { iso2: pt, … }`. Days stand
 * in quotes, so that no reader of YAML takes them for anything but text.
 */
export function rowLine(row: object): string {
	return `- ${flowOf(row)}`;
}

function flowOf(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(flowOf).join(', ')}]`;
	if (typeof value !== 'object' || value === null) return scalarOf(value);
	const pairs = Object.entries(value).map(([key, item]) => `${key}: ${flowOf(item)}`);
	return `{ ${pairs.join(', ')} }`;
}

/** A scalar as it stands within brackets, where commas and colons need quotes. */
function scalarOf(value: unknown): string {
	const scalar = new Scalar(value);
	if (typeof value === 'string' && isLikeDate(value)) scalar.type = Scalar.QUOTE_SINGLE;
	const list = new YAMLSeq();
	list.flow = true;
	list.add(scalar);
	const document = new Document(null, { version: '1.1' });
	document.contents = list;
	const text = document.toString({ lineWidth: 0, singleQuote: true }).trim();
	return text.replace(/^\[ /, '').replace(/ \]$/, '');
}

function isLikeDate(text: string): boolean {
	return /^\d{4}(?:-\d\d){1,2}$/.test(text);
}

/** The keys of a row in the order in which the tables write them. */
export function inOrder(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const known = order.filter((key) => row[key] !== undefined);
	const rest = Object.keys(row).filter((key) => !order.includes(key));
	return Object.fromEntries([...known, ...rest].map((key) => [key, row[key]]));
}

const order = [
	...['iso2', 'id', 'state', 'kind', 'signed', 'inForce', 'citation', 'further', 'listed', 'since'],
	...['until', 'dated', 'terrorismSponsor', 'sites', 'sitesSeen', 'personnel', 'nationals'],
	...['politicalOffence', 'text', 'grade', 'sources', 'checked', 'note', 'later']
];
