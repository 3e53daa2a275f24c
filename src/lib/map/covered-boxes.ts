import type { Box } from '../../../geo/labels.ts';

/** What may lie over the map: its controls and notes, and what a deck puts there. */
const overMap = [
	'.map-controls > *',
	'.caption',
	'.view-note',
	'.route-note',
	'.measure-note.cut',
	'.measure-note .label',
	'.marker.other .label',
	'.layer-place',
	'.deck-bar'
].join();

/** Boxes of what lies over a map, in CSS pixels from its top left corner: no label may lie there. */
export function coveredBoxes(stage: Element): Box[] {
	const { left: x, top: y } = stage.getBoundingClientRect();
	return [...document.querySelectorAll(overMap)]
		.filter((element) => element.checkVisibility())
		.map((element) => {
			const { left, top, right, bottom } = element.getBoundingClientRect();
			return { left: left - x, top: top - y, right: right - x, bottom: bottom - y };
		});
}
