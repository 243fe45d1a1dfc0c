/** Neighbours in one ink share a path, as far as nobody sees it. */
import { expect, it } from 'vitest';
import { composeScene } from './composeFigure.ts';
import type { Shape } from './drawing.ts';

const square = (x: number): string => `M${x} 10h40v40h-40z`;
const shape = (ink: Shape['ink'], d: string): Shape => ({ ink, d, layer: 'a' });
const pathsOf = (...shapes: Shape[]): string[] =>
  composeScene({ height: 400, shapes, labels: [] }, () => 'word').layers.map(({ ink, d }) => `${ink} ${d}`);

it('filled shapes that meet stay apart, so that the lower outline does not show through the upper shape', () => {
  expect(pathsOf(shape('bone', square(10)), shape('bone', square(60)))).toEqual([`bone ${square(10)}${square(60)}`]);
  expect(pathsOf(shape('bone', square(10)), shape('bone', square(40)))).toHaveLength(2);
  expect(pathsOf(shape('bone', square(10)), shape('bone', square(60)), shape('bone', square(20)))).toHaveLength(2);
});

it('lines may cross in one path', () => {
  expect(pathsOf(shape('wire', 'M0 0l50 50'), shape('wire', 'M50 0l-50 50'))).toEqual(['wire M0 0l50 50M50 0l-50 50']);
});

it('what lies between two shapes keeps them apart', () => {
  expect(pathsOf(shape('bone', square(10)), shape('nerve', 'M0 0h9'), shape('bone', square(60)))).toHaveLength(3);
});
