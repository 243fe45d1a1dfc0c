/**
 * A condition. Its facts, without language: content/facts/conditions/<slug>.yaml. Its words: the front matter of
 * content/<lang>/conditions/<slug>.mdx, and the prose below it. Lists are joined by id, in the order of the facts. What treatments do for
 * it stands in pairs and findings, danger signs in their registry.
 */
import { z } from 'astro/zod';
import { leadSigns } from './dangerSign.ts';
import { findingId } from './finding.ts';
import { medicineSlugs } from './medicine.ts';
import { citedIds, pageFacts, pageWords, wordsById } from './page.ts';
import { plainText, referenceId, slug } from './statement.ts';
import { certainty, kindOfPain, region } from './terms.ts';

const sources = z.array(referenceId);
const refs = sources.default([]);
export const optionKind = z.enum([
  'exercise',
  'medicine',
  'talking-therapy',
  'waiting',
  'hands-on',
  'surgery',
  'self-care',
  'other',
]);
export type OptionKind = z.infer<typeof optionKind>;

export const conditionFacts = z.strictObject({
  ...pageFacts,
  /** Where it hurts: decides the body-map pages that list it. */
  regions: z.array(region).min(1),
  kinds: z.array(kindOfPain).min(1),
  leadSigns,
  /** Sources of the lines of the first screen. A line that repeats findings names them: its numbers are checked against them. */
  summary: z.strictObject({
    whatItIs: refs,
    whoGetsIt: refs,
    outlook: refs,
    whatHelps: z.strictObject({ findings: z.array(findingId).default([]), refs }),
    mainRisk: z.strictObject({ harms: z.array(z.string()).default([]), signs: z.array(slug).default([]), refs }),
  }),
  symptoms: citedIds,
  /** What you can do yourself. */
  selfCare: citedIds.default({}),
  /** What to avoid. */
  avoid: citedIds.default({}),
  diagnosis: citedIds,
  causes: citedIds.default({}),
  howCommon: citedIds.default({}),
  /** Options that are not procedures: exercise, medicines, talking therapies, waiting, surgery. */
  otherOptions: z
    .array(
      z.strictObject({
        id: slug,
        kind: optionKind,
        certainty: certainty.optional(),
        /** Medicines (slugs) that the option speaks of. */
        medicines: medicineSlugs,
        refs: z.array(referenceId).min(1),
      }),
    )
    .min(1),
  /** Further medicines (slugs) that the page names. */
  medicines: medicineSlugs,
  /** Sources of a short note under the list of options, when it needs one. */
  optionsNote: sources.optional(),
  questions: z.array(slug).min(4).max(9),
  icd10cm: z.array(z.string()).default([]),
  mesh: z.array(plainText).default([]),
  /** Anything in the list of conditions that a reader might mean instead. */
  seeAlso: z.array(slug).default([]),
});
export type ConditionFacts = z.infer<typeof conditionFacts>;

export const conditionWords = z.strictObject({
  ...pageWords,
  /** The five lines of the first screen; together at most 120 words. */
  summary: z.strictObject({
    whatItIs: plainText,
    whoGetsIt: plainText,
    /** How it usually goes, with a number where a source gives one. */
    outlook: plainText,
    /** What helps first, procedures put in their place, with a number where one exists. */
    whatHelps: plainText,
    /** The main thing to watch for, or the main risk of the procedures used. */
    mainRisk: plainText,
  }),
  symptoms: wordsById,
  selfCare: wordsById.default({}),
  avoid: wordsById.default({}),
  diagnosis: wordsById,
  causes: wordsById.default({}),
  howCommon: wordsById.default({}),
  otherOptions: z.record(slug, z.strictObject({ name: plainText, says: plainText })),
  optionsNote: plainText.optional(),
  questions: wordsById,
});
export type ConditionWords = z.infer<typeof conditionWords>;
