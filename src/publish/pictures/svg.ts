import { escaped } from '$lib/model/escaped';

/** Values of attributes; what is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element, its attributes escaped; `inside` is markup already. */
export function element(name: string, attributes: Attributes, inside = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(
			([key, value]) =>
				` ${key}="${escaped(typeof value === 'number' ? short(value) : (value ?? ''))}"`
		)
		.join('');
	return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** A number to two decimals, without zeros that say nothing. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100);
}
