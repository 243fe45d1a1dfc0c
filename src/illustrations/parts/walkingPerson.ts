/** A person walking to the right, from the side, without a face. The sole is y = 0, the crown y = -342. */
import { stroke, type Part } from '../part.ts';

const farArm = '4,-264 -18,-228 -44,-190 -60,-168 -54,-154 -42,-160 -16,-190 14,-222 z';
const farLeg = '-18,-150! -22,-100 -46,-60 -78,-34 -102,-16! -92,8! -56,-16 -34,-36 0,-72 20,-110!';
/** Open at the neck. */
const trunk =
  '-2,-288! -8,-276 -24,-262 -30,-220 -24,-176 -22,-150 -2,-96 12,-52 26,-16! 26,0! 76,0! 72,-12 50,-18! 42,-56 36,-110 30,-150 34,-200 34,-250 26,-276 26,-288!';
const nearArm = '10,-264 18,-220 36,-196 66,-184 74,-174 64,-164 40,-172 6,-196 -12,-232 -8,-258 z';

export const walkingPerson: Part = [
  stroke('skin', farArm),
  stroke('skin', farLeg),
  stroke('skin', trunk),
  stroke('skin', 'o12,-314,28'),
  stroke('skin', nearArm),
];
