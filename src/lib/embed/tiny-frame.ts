import { smallestFrame } from './size.ts';

/** Whether the frame is too small for anything but the picture with a link. */
export function tinyFrame(): boolean {
	return window.innerWidth < smallestFrame || window.innerHeight < smallestFrame;
}
