/** Red, green and blue from 0 to 1, as sRGB codes them. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Ways of seeing colour: the usual one, and without one of the three kinds of cones. */
export const visions = ['usual', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
export type Vision = (typeof visions)[number];

/** For linear RGB: Machado, Oliveira and Fernandes 2009, severity 1.0. */
const missingCone: Readonly<Record<Exclude<Vision, 'usual'>, readonly Rgb[]>> = {
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** `#rgb` or `#rrggbb`. */
export function parseHex(text: string): Rgb {
	const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(text)?.[1];
	if (!digits) throw new Error(`"${text}" is not a colour written #rgb or #rrggbb`);
	const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
	const part = (at: number) => parseInt(full.slice(at, at + 2), 16) / 255;
	return [part(0), part(2), part(4)];
}

/** A colour with another laid over it, as browsers blend them. */
export function over(ground: Rgb, colour: Rgb, opacity: number): Rgb {
	const blend = (index: 0 | 1 | 2) => ground[index] * (1 - opacity) + colour[index] * opacity;
	return [blend(0), blend(1), blend(2)];
}

/** What somebody sees of a colour. */
export function seen(colour: Rgb, vision: Vision): Rgb {
	if (vision === 'usual') return colour;
	const linear = colour.map(toLinear);
	const rows = missingCone[vision].map((row) =>
		row.reduce((sum, weight, index) => sum + weight * (linear[index] ?? 0), 0)
	);
	const [red = 0, green = 0, blue = 0] = rows.map((value) =>
		toCoded(Math.max(0, Math.min(1, value)))
	);
	return [red, green, blue];
}

/** WCAG's contrast ratio, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
	const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
	return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Rgb): number {
	const [red = 0, green = 0, blue = 0] = colour.map(toLinear);
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toLinear(value: number): number {
	return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

function toCoded(value: number): number {
	return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}

/** CIELAB under D65. */
function lab(colour: Rgb): [lightness: number, a: number, b: number] {
	const [red = 0, green = 0, blue = 0] = colour.map(toLinear);
	const f = (value: number) =>
		value > 216 / 24389 ? Math.cbrt(value) : (24389 / 27) * (value / 116) + 16 / 116;
	const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
	const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue);
	const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = Math.PI / 180;

/** CIEDE2000 (Sharma, Wu and Dalal 2005): about 1 is just noticed side by side. */
export function deltaE(first: Rgb, second: Rgb): number {
	const [l1, a1, b1] = lab(first);
	const [l2, a2, b2] = lab(second);
	const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
	const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7));
	const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
	const [h1, h2] = [hue(a1 * stretch, b1), hue(a2 * stretch, b2)];
	const grey = c1 * c2 === 0;
	const turn = grey ? 0 : ((h2 - h1 + 540) % 360) - 180;
	const meanHue = grey ? h1 + h2 : (h1 + turn / 2 + 360) % 360;
	const [meanL, meanC] = [(l1 + l2) / 2, (c1 + c2) / 2];
	const cosine = (degrees: number) => Math.cos(degrees * radians);
	const t =
		1 -
		0.17 * cosine(meanHue - 30) +
		0.24 * cosine(2 * meanHue) +
		0.32 * cosine(3 * meanHue + 6) -
		0.2 * cosine(4 * meanHue - 63);
	const dl = (l2 - l1) / (1 + (0.015 * (meanL - 50) ** 2) / Math.sqrt(20 + (meanL - 50) ** 2));
	const dc = (c2 - c1) / (1 + 0.045 * meanC);
	const dh = (2 * Math.sqrt(c1 * c2) * Math.sin((turn / 2) * radians)) / (1 + 0.015 * meanC * t);
	const rotation =
		-2 *
		Math.sqrt(meanC ** 7 / (meanC ** 7 + 25 ** 7)) *
		Math.sin(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)) * radians);
	return Math.sqrt(dl ** 2 + dc ** 2 + dh ** 2 + rotation * dc * dh);
}

function hue(a: number, b: number): number {
	return a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / radians + 360) % 360;
}
