/** Words of the field that several schemas share. One list each, so that the same word means the same thing everywhere. */
import { z } from 'astro/zod';

/** How sure the source is, in GRADE's words (grade-levels-table). `not-rated`: the source gives no usable grade. */
export const certainty = z.enum(['high', 'moderate', 'low', 'very-low', 'not-rated']);
export type Certainty = z.infer<typeof certainty>;

/** Which way the result points for the person treated, compared with what it was compared with. */
export const direction = z.enum(['helps', 'no-difference', 'harms', 'unclear']);
export type Direction = z.infer<typeof direction>;

/** How often a harm happens: common ≥ 1 in 100, uncommon ≥ 1 in 1,000, rare ≥ 1 in 10,000, very-rare below that. */
export const frequency = z.enum(['common', 'uncommon', 'rare', 'very-rare', 'unknown']);
export type Frequency = z.infer<typeof frequency>;

/** Places on the body map. Each has a page at /body/<region>/. */
export const region = z.enum([
  'head',
  'neck',
  'shoulder',
  'arm',
  'upper-back',
  'lower-back',
  'abdomen',
  'pelvis',
  'hip',
  'knee',
  'leg',
  'foot',
  'widespread',
]);
export type Region = z.infer<typeof region>;

/** Kinds of pain a reader would name; a second way into the conditions beside the body map. */
export const kindOfPain = z.enum([
  'nerve',
  'joint',
  'muscle',
  'bone',
  'headache',
  'after-surgery',
  'cancer',
  'spine',
  'whole-body',
  'organ',
]);
export type KindOfPain = z.infer<typeof kindOfPain>;

/** What a treatment does, as the A–Z and the search filter group it. */
export const category = z.enum([
  'injection',
  'nerve-block',
  'ablation',
  'neuromodulation',
  'spine-procedure',
  'infusion',
  'regenerative',
  'diagnostic',
]);
export type Category = z.infer<typeof category>;

export const purpose = z.enum(['therapeutic', 'diagnostic']);
/** `invasive`: something is implanted or an opening is made; `minimally-invasive`: by needle only. */
export const invasiveness = z.enum(['minimally-invasive', 'invasive']);
