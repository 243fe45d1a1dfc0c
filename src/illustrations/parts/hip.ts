/** A right hip from the front: the hip bone with its socket, the thigh bone with head, neck and the bony point on the outer side. */
import { stroke, type Part } from '../part.ts';

const pelvis =
  '50,-40! 66,10 104,48 160,84 214,120 268,152 330,138 392,158 434,208 448,268 434,328 420,380 424,450 442,530 480,566 522,548 560,500 640,456 740,428! 740,348! 640,330 584,280 540,200 520,100 526,-40! z';
const femur =
  '302,184 350,170 400,190 424,240 414,294 372,326 318,326 276,344 244,388 230,440 226,520 230,680! 140,680! 140,520 136,420 118,350 106,290 120,254 152,242 182,258 218,248 262,216 z';
/** The opening between pubic bone and seat bone. */
const opening = '500,360 560,376 580,420 548,464 504,476 478,440 480,390 z';
const socket = '290,166 350,152 412,178 438,240 426,302';
/** From the hip bone's outer face to the bony point. */
const tendon = '70,30 84,120 92,200 104,262 126,276 146,252 152,200 158,140 172,96 120,64 z';
const skin = '30,-20! 22,90 16,200 20,300 40,420 60,680! 760,680! 760,-20! z';

export const hipSkin: Part = [stroke('skin', skin)];
export const hipBones: Part = [stroke('bone', pelvis), stroke('space', opening), stroke('bone', femur)];
export const hipCartilage: Part = [stroke('nerve', socket)];
export const glutealTendon: Part = [stroke('soft', tendon)];
