import type { Size } from '../../../geo/frame.ts';
import type { Box, Placement } from '../../../geo/labels.ts';
import type { LngLat } from '../../../geo/lng-lat.ts';
import type { PlanePoint } from '../../../geo/mercator.ts';
import type { LabelBox } from './label-box.ts';
import type { LabelFace } from './text-width.ts';

/** A line of a label's text; its size in CSS pixels where type has its usual scale. */
export interface LabelLine {
	readonly text: string;
	readonly face: LabelFace;
	readonly size: number;
	/** Space between letters in pixels. */
	readonly tracking?: number;
}

interface AnyLabel {
	readonly id: string;
	/** What it may say, the richest first; the next is taken where that finds no room. */
	readonly texts: readonly (readonly LabelLine[])[];
	/** Whether it stands in any case; others are left out where they would touch anything. */
	readonly must: boolean;
}

/** The name of a place that has a mark: stands beside it. */
export interface PointLabel extends AnyLabel {
	readonly kind: 'point';
	readonly at: LngLat;
	/** Radius of the mark in CSS pixels. */
	readonly radius: number;
	/** Sides in order of preference; all eight, from the east on, without. */
	readonly sides?: readonly Placement[];
}

/** The name of an area: stands on its middle; moves a little only if it must stand. */
export interface AreaLabel extends AnyLabel {
	readonly kind: 'area';
	readonly at: LngLat;
}

/** A number that stands on the line it measures, turned with it; beside it where the line is too short. */
export interface LineLabel extends AnyLabel {
	readonly kind: 'line';
	readonly line: readonly LngLat[];
	/** Shares of the visible line where it may stand, in order of preference. */
	readonly shares?: readonly number[];
}

/** A remark about a line: stands level above or below it. */
export interface NoteLabel extends AnyLabel {
	readonly kind: 'note';
	readonly line: readonly LngLat[];
	readonly shares?: readonly number[];
}

export type Label = PointLabel | AreaLabel | LineLabel | NoteLabel;

/** Everything that labels are placed among. Labels come in order of their claim to room. */
export interface LabelScene {
	readonly labels: readonly Label[];
	/** Marks that no label may cover. */
	readonly marks: readonly { readonly at: LngLat; readonly radius: number }[];
	/** Lines that labels had better leave free: one of weight 2 twice as much. */
	readonly lines: readonly { readonly line: readonly LngLat[]; readonly weight: number }[];
}

/** A viewport to place labels in. */
export interface LabelView {
	readonly size: Size;
	/** CSS pixels of a place from the viewport's top left corner; undefined where it is out of sight. */
	readonly project: (place: LngLat) => PlanePoint | undefined;
	/** What all sizes of type are multiplied by, as on slides; 1 without. */
	readonly type?: number;
	/** Boxes over the viewport, such as controls, that no label may lie on. */
	readonly covered?: readonly Box[];
}

/** Where a label stands, in words that hold at every size. */
export interface Spot {
	/** Side of its point, or on it. */
	readonly side: Placement | 'on';
	/** CSS pixels farther away than usual; from some distance on a leader joins label and point. */
	readonly reach: number;
	/** Share of the visible line, from its first point, for what belongs to a line. */
	readonly share?: number;
	/** Which of the label's texts. */
	readonly text: number;
}

/** A label in its place in one viewport. */
export interface PlacedLabel {
	readonly id: string;
	readonly lines: readonly LabelLine[];
	readonly spot: Spot;
	/** In CSS pixels, with no room for a halo. */
	readonly box: LabelBox;
	/** The point it belongs to. */
	readonly point: PlanePoint;
	/** From its point to its edge, where it stands too far away to be taken for granted. */
	readonly leader?: readonly [PlanePoint, PlanePoint];
}
