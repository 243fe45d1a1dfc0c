/** A figure as data: parts in their places, and where each label stands. Its words come from content/<lang>/figures.yaml. */
import type { Part } from './part.ts';
import type { Point } from '../components/body-map/smoothCurve.ts';

export interface Label {
  /** A key of `labels` in figures.yaml. */
  word: string;
  /** Where the text stands: the middle of the edge that `align` names. */
  text: Point;
  /** What the label's line points at; left out where the text stands on the thing itself. */
  to?: Point;
  /** `start`: the text runs right from its place; `end`: it ends there; `middle`: it stands round it. */
  align: 'start' | 'middle' | 'end';
}

export interface Scene {
  /** In units of the sheet, which is 720 wide. */
  height: number;
  /** Back to front. */
  art: readonly Part[];
  labels: readonly Label[];
}

export const sheetWidth = 720;

/** A label and its place, in one line: where the text stands, and what it points at. */
export const label = (word: string, align: Label['align'], text: Point, to?: Point): Label => ({
  word,
  align,
  text,
  ...(to && { to }),
});
