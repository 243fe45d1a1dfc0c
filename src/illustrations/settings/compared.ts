/** What became of a hundred people, or how far pain moved on a scale of ten points: alone, or two results beside or below each other. */
import { stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';
import { hundred } from '../tools/hundred.ts';
import { tenPoints } from '../tools/tenPoints.ts';

/** A name in figures.yaml and its number: of a hundred people, or of ten points. */
export type Result = readonly [word: string, value: number];

/** A full dot stands for these people, and an open one, where they have a name, for the rest. */
export const ofHundred = ([word, full]: Result, rest?: string): Scene => ({
  height: 600,
  art: [
    hundred(48, 126, 38, full),
    [stroke('metal', 'o462,200,13'), ...(rest === undefined ? [] : [stroke('tool', 'o462,380,13')])],
  ],
  labels: [label(word, 'start', [492, 200]), ...(rest === undefined ? [] : [label(rest, 'start', [492, 380])])],
});

export const ofTwoHundreds = (left: Result, right: Result): Scene => ({
  height: 600,
  art: [hundred(36, 216, 33, left[1]), hundred(388, 216, 33, right[1])],
  labels: [label(left[0], 'middle', [184, 130]), label(right[0], 'middle', [536, 130])],
});

export function onTenPoints(...results: readonly Result[]): Scene {
  const places = results.map(([word, points], index) => ({
    word,
    points,
    y: 290 + (index - (results.length - 1) / 2) * 210,
  }));
  const last = Math.max(...places.map(({ y }) => y)) + 100;
  return {
    height: 600,
    art: places.map(({ y, points }) => tenPoints(80, y, points)),
    labels: [
      ...places.map(({ word, y }) => label(word, 'start', [80, y - 56])),
      label('zero', 'middle', [80, last]),
      label('ten', 'middle', [640, last]),
    ],
  };
}
