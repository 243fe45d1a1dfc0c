/** A right shoulder from the front: head of the upper arm bone, shoulder blade with its socket, the roof of bone above, collar bone, tendon. */
import { stroke, type Part } from '../part.ts';

const blade =
  '408,230 430,204 470,214 530,198 610,206 652,250 662,340 642,460 602,592 574,606 532,520 488,430 446,394 412,368 400,320 398,270 z';
const acromion = '196,150 232,128 300,124 372,140 420,156 416,178 360,174 300,168 244,176 206,178 z';
const clavicle = '380,132 430,120 520,110 600,96 690,70 760,60! 760,96! 690,108 610,132 520,146 430,156 392,160 z';
const humerus =
  '250,198 300,190 350,206 384,250 388,302 366,346 324,374 300,424 290,520 286,700! 206,700! 206,520 204,430 190,360 184,290 196,240 220,212 z';
const tendon =
  '560,196 480,186 400,178 320,182 250,192 204,222 200,252 224,236 270,210 340,206 400,216 470,220 560,220 z';
const skin = '760,10! 660,30 540,72 420,88 300,78 200,94 138,166 116,270 112,400 128,540 136,700! 760,700! z';

export const shoulderSkin: Part = [stroke('skin', skin)];
export const shoulderBones: Part = [stroke('bone', blade), stroke('bone', humerus)];
export const shoulderTendon: Part = [stroke('soft', tendon)];
export const shoulderRoof: Part = [stroke('bone', clavicle), stroke('bone', acromion)];
export const shoulderCartilage: Part = [stroke('nerve', '398,254 395,302 404,352')];
