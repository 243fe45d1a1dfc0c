/** A head and neck from the left side, facing left, with the nerves and bones that the figures name. */
import { place, stroke, type Part } from '../part.ts';

const outline =
  '400,40 290,62 226,128 212,196 204,240! 176,288 158,312 174,326 196,330! 186,350 198,364! 188,384 200,406 192,434 208,460 250,470 306,486 322,540 318,620 290,690! 640,690! 600,640 552,580 532,500 536,430 560,370 582,300 584,210 548,120 480,62 z';
const eye = '222,252 238,240 256,250 240,258 z';
const ear = '404,268 424,256 442,274 438,304 420,330 406,326 410,300 z';

export const headSide: Part = [stroke('skin', outline), stroke('fine', eye), stroke('fine', ear)];

/** From the upper neck to the scalp: the greater nerve, and the lesser one behind the ear. */
export const occipitalNerves: Part = [
  stroke(
    'nerve',
    '482,420 520,390 548,340 556,270 536,190 490,120 / 552,310 532,250 500,200 / 470,430 474,370 478,310 468,250',
  ),
];
/** In front of the ear, with its three branches: forehead, cheek, jaw. */
export const trigeminalNerve: Part = [
  stroke(
    'nerve',
    '384,246 330,222 276,194 240,140 / 276,194 232,200 / 384,246 320,272 264,284 214,300 / 264,284 228,272 / 384,246 356,330 306,392 236,430 / 320,376 260,380 220,386',
  ),
  stroke('cord', '368,232 392,230 404,246 392,260 370,256 z'),
];

const bone = '0,4 20,6 40,3 43,13 40,25 20,26 0,27 -3,16 z';
const process = '48,8 60,6 90,20 92,30 76,32 52,24 z';
/** C2 to C7, with the neck's natural curve. */
const bones: readonly [x: number, y: number, turn: number][] = [
  [414, 404, 6],
  [404, 440, 3],
  [398, 476, -2],
  [400, 512, -6],
  [408, 548, -10],
  [420, 584, -14],
];
export const neckBones: Part = bones.flatMap(([x, y, turn]) =>
  place([stroke('bone', bone), stroke('bone', process)], { x, y, turn }),
);
