/** Front matter of content/<lang>/treatments/*.mdx. The prose is the MDX body; everything that is data is here. */
import { z } from 'astro/zod';
import { benefit, guidelinePosition, risk } from './evidence.ts';
import { adviceIds, names, page } from './page.ts';
import { line, plainText, referenceId, slug, statement } from './statement.ts';
import { category, invasiveness, purpose } from './terms.ts';

export const treatment = z.strictObject({
  ...page,
  ...names,
  category,
  purpose: z.array(purpose).min(1),
  invasiveness,
  /** Conditions (slugs) it is used for; the condition pages link back. */
  treats: z.array(slug).min(1),
  /** The five lines of the first screen; together at most 120 words. */
  summary: z.strictObject({
    whatItIs: statement,
    whoFor: statement,
    /** How likely it is to help, with a number; plainly “little or no benefit” where trials show that. */
    chance: statement,
    /** The main risk, with a number or “we found no reliable number”. */
    mainRisk: statement,
    /** What else there is, waiting included. */
    otherOptions: line,
  }),
  /** Signs to act on after the procedure. `emergency`: call or go now; `same-day`: ring the clinic or a doctor today. */
  warningSigns: z
    .array(
      z.strictObject({ text: plainText, act: z.enum(['emergency', 'same-day']), refs: z.array(referenceId).min(1) }),
    )
    .min(1),
  procedure: z.strictObject({
    setting: plainText,
    imaging: plainText,
    anesthesia: plainText,
    /** Minutes. Null: not known. */
    durationMinutes: z
      .union([z.number().positive(), z.strictObject({ from: z.number().positive(), to: z.number().positive() })])
      .nullable(),
    /** What happens on the day, in order. */
    steps: z.array(plainText).min(3).max(9),
    refs: z.array(referenceId).min(1),
  }),
  before: z.array(statement),
  beforeAdvice: adviceIds,
  after: z.array(statement),
  afterAdvice: adviceIds,
  recovery: z.strictObject({
    /** Back to usual activities. */
    returnToNormal: statement.optional(),
    /** When it starts to work. */
    onset: statement.optional(),
    /** How long it lasts when it works. */
    typicalDuration: statement.optional(),
  }),
  benefits: z.array(benefit).min(1),
  risks: z.array(risk).min(1),
  guidelines: z.array(guidelinePosition).default([]),
  whoMayBenefit: z.array(statement).default([]),
  whoShouldNot: z.array(statement).default([]),
  /** Other choices: another treatment by slug, or one in words (exercise, medicine, waiting). */
  alternatives: z.array(z.union([z.strictObject({ treatment: slug, note: plainText.optional() }), line])).min(2),
  questions: z.array(plainText).min(4).max(9),
  /** Medical Subject Headings, for the structured data. */
  mesh: z.array(plainText).default([]),
});
export type Treatment = z.infer<typeof treatment>;
