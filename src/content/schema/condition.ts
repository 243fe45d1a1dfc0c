/** Front matter of content/<lang>/conditions/*.mdx. */
import { z } from 'astro/zod';
import { names, page } from './page.ts';
import { line, plainText, referenceId, slug, statement } from './statement.ts';
import { certainty, direction, kindOfPain, region } from './terms.ts';

export const condition = z.strictObject({
  ...page,
  ...names,
  /** Where it hurts: decides the body-map pages that list it. */
  regions: z.array(region).min(1),
  kinds: z.array(kindOfPain).min(1),
  /** The five lines of the first screen; together at most 120 words. */
  summary: z.strictObject({
    whatItIs: statement,
    whoGetsIt: statement,
    /** How it usually goes, with a number where a source gives one. */
    outlook: statement,
    /** What helps first, procedures put in their place, with a number where one exists. */
    whatHelps: statement,
    /** The main thing to watch for, or the main risk of the procedures used. */
    mainRisk: statement,
  }),
  /** `emergency`: call or go now; `soon`: see a doctor within days. */
  redFlags: z
    .array(z.strictObject({ text: plainText, act: z.enum(['emergency', 'soon']), refs: z.array(referenceId).min(1) }))
    .min(1),
  symptoms: z.array(statement).min(1),
  /** What you can do yourself. */
  selfCare: z.array(statement).default([]),
  /** What to avoid. */
  avoid: z.array(statement).default([]),
  diagnosis: z.array(statement).min(1),
  causes: z.array(statement).default([]),
  howCommon: z.array(statement).default([]),
  /** Procedures on this site that are used or discussed for it. */
  treatments: z
    .array(
      z.strictObject({
        treatment: slug,
        /** What research and guidelines say of it for this condition, with numbers. */
        says: plainText,
        direction,
        certainty,
        /** For whom the evidence holds, in a few words, when that is narrower than this page: “chronic migraine”. Direction and certainty are then never shown without it. */
        appliesTo: plainText.optional(),
        refs: z.array(referenceId).min(1),
      }),
    )
    .default([]),
  /** Options that are not procedures: exercise, medicines, talking therapies, waiting, surgery. */
  otherOptions: z
    .array(
      z.strictObject({
        kind: z.enum([
          'exercise',
          'medicine',
          'talking-therapy',
          'waiting',
          'hands-on',
          'surgery',
          'self-care',
          'other',
        ]),
        name: plainText,
        says: plainText,
        certainty: certainty.optional(),
        refs: z.array(referenceId).min(1),
      }),
    )
    .min(1),
  questions: z.array(plainText).min(4).max(9),
  icd10cm: z.array(z.string()).default([]),
  mesh: z.array(plainText).default([]),
  /** Anything in the list of conditions that a reader might mean instead. */
  seeAlso: z.array(slug).default([]),
  /** A short note under the list of options, when it needs one. */
  optionsNote: line.optional(),
});
export type Condition = z.infer<typeof condition>;
