/** Thirty days: fifteen with headache, eight of which feel like migraine. */
import { stroke } from '../part.ts';
import { label, type Scene } from '../scene.ts';

const day = (index: number): readonly [number, number] => [76 + (index % 10) * 63, 190 + Math.floor(index / 10) * 84];
const circles = (days: readonly number[], radius: number): string =>
  days.map((index) => `o${day(index).join(',')},${radius}`).join(' / ');
const migraine = [1, 4, 8, 11, 15, 18, 22, 27];
const headache = [0, 6, 9, 13, 17, 20, 25];
const free = Array.from({ length: 30 }, (_, index) => index).filter(
  (index) => !migraine.includes(index) && !headache.includes(index),
);

export const scene: Scene = {
  height: 560,
  art: [
    [
      stroke('space', circles(free, 20)),
      stroke('spot', circles([...headache, ...migraine], 10)),
      stroke('pain', circles(migraine, 22)),
    ],
  ],
  labels: [
    label('thirty-days', 'middle', [360, 80]),
    label('no-headache', 'middle', [130, 490], [139, 380]),
    label('headache-day', 'middle', [380, 490], [391, 374]),
    label('migraine-day', 'middle', [610, 490], [517, 388]),
  ],
};
