import type { Size } from '../../../geo/frame.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';

/**
 * Where something stands on the drawing, for the style sheet: its offset from the drawing's middle in
 * units of the drawing's viewBox, which are pixels once the camera is known. The style sheet scales
 * it as the SVG scales, so that both agree in every box, that of a sheet of paper included.
 */
export function drawnPlace([x, y]: PlanePoint, { width, height }: Size): string {
	return `--x:${(x - width / 2).toFixed(1)};--y:${(y - height / 2).toFixed(1)}`;
}
