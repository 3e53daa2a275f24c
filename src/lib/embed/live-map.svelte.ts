import { hydrate } from 'svelte';
import MapPane from '$lib/map/MapPane.svelte';
import type { AsOf } from '../../../data/vocabulary.ts';
import { LateParts } from '$lib/model/late-parts';
import type { Layer } from '$lib/model/layers';
import type { Options } from '$lib/model/options';
import type { LiveMapStart } from './map-link.ts';

/** The map once it can be moved. */
export interface LiveMap {
	readonly select: (iso2: string | undefined) => void;
	/** Lets MapLibre take over. */
	readonly paint: () => void;
}

/** Brings the drawing in `target` alive, where it stands and as it looks. */
export function wakeMap(target: Element, start: LiveMapStart): LiveMap {
	let options: Options = $state.raw(start.options);
	let selected = $state.raw(start.selected);
	let layer = $state.raw(start.layer);
	let asOf = $state.raw<AsOf>('debate');
	const late = new LateParts(({ faults, waiting }) => {
		start.onlate(faults, waiting.length > 0);
	});
	hydrate(MapPane, {
		target,
		props: {
			story: start.story,
			late,
			policyPath: start.policyPath,
			guest: true,
			other: undefined,
			countriesPath: '',
			route: undefined,
			outlinesPath: start.outlinesPath,
			layersPath: start.layersPath,
			get layer() {
				return layer;
			},
			onlayer(chosen: Layer | undefined) {
				layer = chosen;
			},
			get asOf() {
				return asOf;
			},
			onasof(chosen: AsOf) {
				asOf = chosen;
			},
			get options() {
				return options;
			},
			get selected() {
				return selected;
			},
			onselect: start.onselect,
			onrouteclose: nothing,
			onglfailure: nothing
		}
	});
	return {
		select(iso2) {
			selected = iso2;
		},
		paint() {
			if (options.gl === 'off') options = { ...options, gl: 'force' };
		}
	};
}

function nothing(): void {
	return undefined;
}
