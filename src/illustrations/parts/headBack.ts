/** For a head seen from behind, in units of `body`: the nerves from the upper neck to the scalp on each side, and where the hair begins. */
import { both } from '../notation.ts';
import { stroke, type Part } from '../part.ts';

/** The greater nerve nearer the middle, with its branches; the lesser one behind the ear. */
const nerves = both(
  '16,244 24,216 28,188 32,164 36,132 34,94 28,68 / 33,152 48,126 54,100 / 66,240 66,206 64,176 66,144 70,118',
);
export const hairline: Part = [stroke('fine', '-70,196 -48,212 -24,206 0,214 24,206 48,212 70,196')];
export const occipitalNervesBack: Part = [stroke('nerve', nerves)];
