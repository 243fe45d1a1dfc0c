/** A drawing as it is read from its file: shapes back to front, and where each label stands. Its words come from content/<lang>/figures.yaml. */
import type { Ink } from '../content/schema/drawing.ts';

export type Point = readonly [x: number, y: number];

/** Every sheet is this wide; lengths are in its units. */
export const sheetWidth = 720;

export interface Shape {
  ink: Ink;
  /** SVG path data in units of the sheet: each line of it begins with an absolute `M` and goes on in relative steps of at most one decimal. */
  d: string;
  /** The name of its layer, by which a film says how it moves. */
  layer: string;
}

export interface Label {
  /** A key of `labels` in figures.yaml. */
  word: string;
  /** Where the text stands: the middle of the edge that `align` names. */
  text: Point;
  /** What the label's line points at; left out where the text stands on the thing itself. */
  to?: Point;
  /** `start`: the text runs right from its place; `end`: it ends there; `middle`: it stands round it. */
  align: 'start' | 'middle' | 'end';
  /** Where the file names it, counted from 1. */
  line?: number;
}

export interface Drawing {
  /** In units of the sheet. */
  height: number;
  /** Back to front. */
  shapes: readonly Shape[];
  labels: readonly Label[];
}
