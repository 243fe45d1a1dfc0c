/** Sacrum and hip bones from behind, in the units of spineBack: the sacrum's top is y = 0. The joint between them is the sacroiliac joint. */
import { both, whole } from '../notation.ts';
import { place, stroke, type Part } from '../part.ts';

const sacrum = whole('0,8 22,2 36,-20 48,-18 54,2 96,6 134,22 138,60 130,104 114,150 88,190 52,232 30,270 0,282');
const openings = both('o48,66,9 / o44,112,8 / o37,154,7 / o30,192,6');
const crest = '0,34 0,196';
const ilium = both(
  '112,48 126,6 160,-42 222,-86 292,-98 342,-72 364,-20 356,44 334,104 324,150 342,190 344,232 318,264 292,284 286,340 290,440! 222,440! 226,340 216,264 196,222 164,194 134,174 116,146 108,104 z',
);
/** The joint's lower part, which lies free behind; needles reach it here. */
const sacroiliacLine = '113,48 108,104 116,146 130,171';
/** Bands from the sacrum to the hip bone, across the joint. */
export const sacroiliacBands = '84,70 122,60 / 84,100 116,92 / 82,128 116,122';

export const pelvisBack: Part = [
  stroke('bone', sacrum),
  stroke('space', openings),
  stroke('fine', crest),
  stroke('bone', ilium),
];
export const sacroiliacJoints: Part = [stroke('nerve', both(sacroiliacLine))];
/** The one on the reader's left alone, where medicine lies in the other. */
export const leftSacroiliacJoint: Part = place([stroke('nerve', sacroiliacLine)], { flip: true });
/** Below the sacrum; needles to the lowest part of the epidural space go in just above it. */
export const tailbone: Part = [stroke('bone', whole('0,288 18,286 26,296 16,308 12,330 0,344'))];
