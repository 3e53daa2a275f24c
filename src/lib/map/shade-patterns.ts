import type { Tone } from '$lib/model/shading';

/** A pattern as both painters draw it: lines and their width in CSS pixels, over a square that repeats. */
export interface ShadePattern {
	readonly side: number;
	readonly width: number;
	readonly lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[];
}

/** Tones that bear a pattern, told apart by shape: dashes, dots, lines, diagonals. */
export const shadePatterns = {
	'0': {
		side: 14,
		width: 1,
		lines: [
			[2, 3.5, 5, 3.5],
			[9, 10.5, 12, 10.5]
		]
	},
	'2': {
		side: 7,
		width: 1.9,
		lines: [
			[1.75, 1.75, 1.75, 1.75],
			[5.25, 5.25, 5.25, 5.25]
		]
	},
	'3': { side: 5, width: 1, lines: [[0, 2.5, 5, 2.5]] },
	'4': {
		side: 6,
		width: 1,
		lines: [
			[0, 0, 6, 6],
			[-1, 5, 1, 7],
			[5, -1, 7, 1]
		]
	}
} as const satisfies Partial<Record<Tone, ShadePattern>>;

export type PatternedTone = keyof typeof shadePatterns;

export const patternedTones = Object.keys(shadePatterns) as PatternedTone[];

/**
 * The patterns as SVG, to stand in `<defs>` under ids `PREFIX-0` and so on.
 *
 * @param unit user units to a CSS pixel
 */
export function patternMarkup(prefix: string, unit: number): string {
	return patternedTones
		.map((tone) => {
			const { side, width, lines } = shadePatterns[tone];
			const path = lines.map((line) => `M${line.slice(0, 2).join(' ')}L${line.slice(2).join(' ')}`);
			return `<pattern id="${prefix}-${tone}" class="shade-pattern" width="${side}" height="${side}" patternUnits="userSpaceOnUse" patternTransform="scale(${unit})"><rect class="tone-${tone}" width="${side}" height="${side}"/><path class="shade-ink" stroke-width="${width}" d="${path.join('')}"/></pattern>`;
		})
		.join('');
}

/** Pixels of a pattern's tile to a CSS pixel. */
export const patternImageScale = 2;

/** Tile of a pattern, patternImageScale times its size on screen, for MapLibre. */
export function patternImage(tone: PatternedTone, ground: string, ink: string): ImageData {
	const { side, width, lines } = shadePatterns[tone];
	const canvas = document.createElement('canvas');
	canvas.width = canvas.height = side * patternImageScale;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('This browser draws no 2D canvas');
	context.scale(patternImageScale, patternImageScale);
	context.fillStyle = ground;
	context.fillRect(0, 0, side, side);
	context.strokeStyle = ink;
	context.lineWidth = width;
	context.lineCap = 'round';
	for (const [x1, y1, x2, y2] of lines) {
		context.moveTo(x1, y1);
		context.lineTo(x2, y2);
	}
	context.stroke();
	return context.getImageData(0, 0, canvas.width, canvas.height);
}
