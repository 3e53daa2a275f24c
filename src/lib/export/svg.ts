/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element, its attributes escaped; `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? short(value) : value)}"`)
		.join('');
	return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** Text as it may stand in markup or in an attribute. */
export function escaped(text: string | undefined): string {
	return (text ?? '')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A number to two decimals, without zeros that say nothing. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
