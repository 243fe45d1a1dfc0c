/**
 * The lumbar spine from behind: spinous processes in the middle, transverse processes to the sides, and between each bone and the next a pair
 * of facet joints. One level is `level` units high; y = 0 is the top of the first.
 */
import { both, whole } from '../notation.ts';
import { place, stroke, type Part } from '../part.ts';

export const level = 100;
const bone = whole(
  '0,14 12,8 24,-4 34,-20 46,-20 54,-6 58,10 92,2 110,8 110,22 66,34 50,42 42,58 38,82 30,98 18,94 12,74 0,68',
);
const process = whole('0,22 7,30 11,66 8,84 0,90');
/** The joint between this bone and the next below, which lies outside it. */
const joint = both('40,78 35,90 30,104');
/** The small nerve over the root of the transverse process, to the joint below and, by a branch, to the one above. */
const branch = '92,-26 70,-8 57,10 50,30 44,62 38,84 / 56,12 48,-2 42,-12';

const levels = (part: Part, count: number): Part =>
  Array.from({ length: count }, (_, index) => place(part, { y: index * level })).flat();

/** Lower bones first: the lower joint processes of each lie nearer to the reader than the next bone. */
export const spineBack = (count: number): Part => [
  ...Array.from({ length: count }, (_, index) =>
    place([stroke('bone', bone)], { y: (count - 1 - index) * level }),
  ).flat(),
  ...levels([stroke('bone', process)], count),
];
export const jointsBack = (count: number): Part => levels([stroke('fine', joint)], count);
export const medialBranches = (count: number): Part => levels([stroke('nerve', both(branch))], count);
