/*
 * What makes the map move and speak, in one file to load once the page can be read.
 */
import '$lib/model/reader-language';

export { default as ContextNames } from './ContextNames.svelte';
export { default as DisputeLinks } from './DisputeLinks.svelte';
export { focusView } from './focus.ts';
export { attachGestures } from './gestures.ts';
export { pressMapKey } from './map-keys.ts';
export { default as MapControls } from './MapControls.svelte';
export { default as MapNotices } from './MapNotices.svelte';
export { default as OtherMarker } from './OtherMarker.svelte';
export { default as RouteLine } from './RouteLine.svelte';
export { watchPointer } from './pointer.ts';
export { coveredBoxes } from './covered-boxes.ts';
export { hasWebGl, whenTimeForGl } from './upgrade-when.ts';
