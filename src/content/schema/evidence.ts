/** One result of research as structured data: shown in fact boxes, in tables, in the widgets and as open data. */
import { z } from 'astro/zod';
import { figure } from './figure.ts';
import { plainText, referenceId, slug } from './statement.ts';
import { certainty, direction, frequency } from './terms.ts';

const study = z.strictObject({
  /** In words, as a reader would say it: “25 trials”, “1 review of trials”, “1 trial”. */
  design: plainText,
  /** How many people took part. */
  people: z.number().int().positive().optional(),
  /** Whether people were compared with a dummy treatment, other care, another procedure, or nobody. */
  comparedWith: z.enum(['dummy-treatment', 'usual-care', 'another-treatment', 'no-comparison', 'mixed']),
});

export const benefit = z.strictObject({
  /** What was measured, in words a reader uses: “good relief of leg pain”. */
  outcome: plainText,
  /** The whole result in one or two plain sentences, with its number. This is the text that stands for the picture. */
  says: plainText,
  /** Conditions (slugs) of the people studied. */
  conditions: z.array(slug).min(1),
  direction,
  /** Left out when the source gives no number. */
  figure: figure.optional(),
  /** When it was measured: “at 3 months”. */
  timePoint: plainText.optional(),
  certainty,
  study,
  refs: z.array(referenceId).min(1),
  /** True for the one or two results that the first fact box draws. */
  main: z.boolean().default(false),
});
export type Benefit = z.infer<typeof benefit>;

export const risk = z.strictObject({
  /** The harm, named first: “Headache from a leak of spinal fluid”. */
  harm: plainText,
  /** The whole statement in plain words, with its number or the words “we found no reliable number”. */
  says: plainText,
  frequency,
  /** Needs urgent help or may leave lasting damage. Serious harms come in their own list. */
  serious: z.boolean(),
  figure: figure.optional(),
  timePoint: plainText.optional(),
  certainty: certainty.optional(),
  refs: z.array(referenceId).min(1),
  main: z.boolean().default(false),
});
export type Risk = z.infer<typeof risk>;

/** Where a guideline or agency stands. */
export const guidelinePosition = z.strictObject({
  /** Who says so: “NICE (UK)”, “BMJ guideline panel”. */
  body: plainText,
  year: z.number().int().min(1990).max(2030),
  position: z.enum(['for', 'for-some', 'against', 'no-view']),
  text: plainText,
  refs: z.array(referenceId).min(1),
});
