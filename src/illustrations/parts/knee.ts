/** A right knee from the front: thigh bone, kneecap, shin bone, and on the outer side (the reader's left) the fibula. x = 0 is its middle. */
import { whole } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

const femur =
  '-44,-40! -44,110 -58,184 -112,230 -130,276 -120,314 -80,332 -40,322 -14,302 0,296 14,302 40,324 84,338 122,318 132,276 112,228 60,182 46,110 46,-40! z';
const patella = whole('0,196 38,208 52,236 38,270 0,292');
const tibia =
  '-122,368 -60,360 -16,362 0,352 16,362 60,360 122,368 130,390 106,432 68,478 52,568 50,700! -46,700! -46,568 -60,478 -100,432 -130,390 z';
const fibula = '-112,422 -94,432 -92,460 -106,518 -110,700! -134,700! -130,518 -140,458 -132,430 z';
/** Cartilage on each bone, and the two half-moon pads between them. */
const cartilage =
  '-120,316 -80,334 -42,324 -16,306 0,300 16,306 42,326 84,340 122,320 / -118,360 -64,354 -18,356 0,348 18,356 64,354 118,360';
const skin = whole('0,-40! 200,-40! 186,60 162,150 166,240 152,320 156,400 166,480 150,580 138,700! 0,700!');

export const kneeSkin: Part = [stroke('skin', skin)];
export const kneeBones: Part = [
  stroke('bone', fibula),
  stroke('bone', tibia),
  stroke('bone', femur),
  stroke('bone', patella),
];
export const kneeCartilage: Part = [stroke('fine', cartilage)];

/** Three of the small nerves: above the joint on either side, and below it on the inner side. Each lies on the bone where it widens. */
const genicular =
  '-150,60 -118,130 -84,206 -60,262 / 130,60 112,132 84,204 58,262 / 158,330 138,394 88,444 40,432 / -84,206 -98,250 / 84,204 100,250';
export const genicularNerves: Part = [stroke('nerve', genicular)];
