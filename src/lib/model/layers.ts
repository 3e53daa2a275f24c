/** What the map may shade the world by, in menu order. One at a time; none at first. */
export const layers = ['treaty', 'rome', 'presence', 'distance'] as const;
export type Layer = (typeof layers)[number];
