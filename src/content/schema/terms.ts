/** Words of the field that several schemas share. One list each, so that the same word means the same thing everywhere. */
import { z } from 'astro/zod';

/** How sure the source is, in GRADE's words (grade-levels-table). `not-rated`: the source gives no usable grade. */
export const certainty = z.enum(['high', 'moderate', 'low', 'very-low', 'not-rated']).meta({ id: 'Certainty' });
export type Certainty = z.infer<typeof certainty>;

/** Which way the result points for the person treated, compared with what it was compared with. */
export const direction = z.enum(['helps', 'no-difference', 'harms', 'unclear']).meta({ id: 'Direction' });
export type Direction = z.infer<typeof direction>;

/** How big the effect is. Rule: of 100 people 20 or more is large, 10 to 19 moderate, under 10 small; of 10 points under 1 is too small to notice, 1 to under 2 small, 2 to under 3 moderate, 3 or more large (dworkin-2008-immpact); a threshold that the source set goes first. */
export const effectSize = z.enum(['large', 'moderate', 'small', 'too-small-to-notice', 'unknown']).meta({ id: 'EffectSize' });
export type EffectSize = z.infer<typeof effectSize>;

/** What the people treated were compared with. */
export const comparedWith = z.enum(['dummy-treatment', 'usual-care', 'another-treatment', 'no-comparison', 'mixed']).meta({ id: 'ComparedWith' });
export type ComparedWith = z.infer<typeof comparedWith>;

/** What to do about a danger sign. `emergency`: call or go now, day or night. `same-day`: call the clinic or a doctor today. `soon`: see a doctor within days. From the most to the least urgent. */
export const act = z.enum(['emergency', 'same-day', 'soon']).meta({ id: 'Act' });
export type Act = z.infer<typeof act>;

/** How often a harm happens: common ≥ 1 in 100, uncommon ≥ 1 in 1,000, rare ≥ 1 in 10,000, very-rare below that. */
export const frequency = z.enum(['common', 'uncommon', 'rare', 'very-rare', 'unknown']).meta({ id: 'Frequency' });
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
