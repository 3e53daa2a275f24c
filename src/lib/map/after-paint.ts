/**
 * Does something once the frame that is due has been painted, so that what the reader asked for is
 * seen before heavier work begins.
 *
 * @returns takes the request back, if it is not too late
 */
export function afterPaint(work: () => void): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const frame = requestAnimationFrame(() => {
		timer = setTimeout(work);
	});
	return () => {
		cancelAnimationFrame(frame);
		clearTimeout(timer);
	};
}
