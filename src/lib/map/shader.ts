/*
 * What shades the world, in one file to load when a reader asks for a layer.
 */
import '$lib/styles/as-of.css';
import '$lib/styles/layers.css';
import '$lib/model/reader-language';

export { default as LayerLegend } from './LayerLegend.svelte';
export { default as LayerShade } from './LayerShade.svelte';
