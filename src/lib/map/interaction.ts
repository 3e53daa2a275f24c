/*
 * What makes the map move, in one file to load once the page can be read: gestures and buttons.
 */
export { attachGestures } from './gestures.ts';
export { default as MapControls } from './MapControls.svelte';
