import { mapLayers } from '../../../data/vocabulary.ts';

/** What the map may shade the world by, in menu order. One at a time; none at first. */
export const layers = mapLayers;
export type Layer = (typeof layers)[number];
