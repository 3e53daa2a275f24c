export { default as Compare } from '$lib/panels/Compare.svelte';
export { default as OtherDossier } from '$lib/panels/OtherDossier.svelte';
export { mountIsland } from './island.svelte.ts';
