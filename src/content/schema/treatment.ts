/**
 * A treatment. Its facts, without language: content/facts/treatments/<slug>.yaml. Its words: the front matter of
 * content/<lang>/treatments/<slug>.mdx, and the prose below it. Lists are joined by id, in the order of the facts. What research found
 * and what can go wrong stand in findings and harms, danger signs in their registry.
 */
import { z } from 'astro/zod';
import { leadSigns, procedureClass } from './dangerSign.ts';
import { findingId } from './finding.ts';
import { medicineSlugs } from './medicine.ts';
import { adviceIds, citedIds, pageFacts, pageWords, wordsById } from './page.ts';
import { normalAfter, practicalFacts, practicalWords } from './practical.ts';
import { listsOfTreatment, situationLines } from './situation.ts';
import { plainText, referenceId, slug } from './statement.ts';
import { category, invasiveness, purpose } from './terms.ts';

const refs = z.array(referenceId).default([]);

export const treatmentFacts = z.strictObject({
  ...pageFacts,
  category,
  purpose: z.array(purpose).min(1),
  invasiveness,
  /** Classes of procedure it belongs to: its danger signs follow from them. */
  classes: z.array(procedureClass).min(1),
  leadSigns,
  /** Conditions (slugs) it is used for; the condition pages link back. */
  treats: z.array(slug).min(1),
  /** Sources of the lines of the first screen. A line that repeats a finding or a harm names it: its numbers are checked against it. */
  summary: z.strictObject({
    whatItIs: refs,
    whoFor: refs,
    chance: z.strictObject({ findings: z.array(findingId).min(1), refs }),
    mainRisk: z.strictObject({ harms: z.array(z.string()).min(1), refs }),
    otherOptions: refs,
  }),
  procedure: z.strictObject({
    /** What happens on the day, in order: an id for each step. */
    steps: z.array(slug).min(3).max(9),
    /** Sources of setting, imaging, anesthesia and steps together. */
    refs: z.array(referenceId).min(1),
  }),
  before: citedIds.default({}),
  beforeAdvice: adviceIds,
  after: citedIds.default({}),
  afterAdvice: adviceIds,
  practical: practicalFacts.default({}),
  normal: normalAfter.default({}),
  /** Findings that the page shows, in this order. Left out: all of the treatment, in the order of their file. */
  findings: z.array(findingId).optional(),
  /** Where guidelines and agencies stand. */
  positions: z
    .array(
      z.strictObject({
        id: slug,
        /** Left out where the year is not known. */
        year: z.number().int().min(1990).max(2030).optional(),
        /** `special-checks`: only with special arrangements, as NICE words it. */
        position: z.enum(['for', 'for-some', 'special-checks', 'against', 'no-view']),
        refs: z.array(referenceId).min(1),
      }),
    )
    .default([]),
  whoMayBenefit: citedIds.default({}),
  whoShouldNot: citedIds.default({}),
  /** By situation the lines of this page that speak of it. */
  situations: situationLines(listsOfTreatment).default({}),
  /** Other choices: another treatment by slug, or one in words (exercise, medicine, waiting) by id. */
  alternatives: z.array(z.union([z.strictObject({ treatment: slug }), z.strictObject({ id: slug, refs })])).min(2),
  /** Medicines (slugs) that the page names. */
  medicines: medicineSlugs,
  questions: z.array(slug).min(4).max(9),
  /** Medical Subject Headings, for the structured data. */
  mesh: z.array(plainText).default([]),
});
export type TreatmentFacts = z.infer<typeof treatmentFacts>;

export const treatmentWords = z.strictObject({
  ...pageWords,
  /** The five lines of the first screen; together at most 120 words. */
  summary: z.strictObject({
    whatItIs: plainText,
    whoFor: plainText,
    /** How likely it is to help, with a number; plainly “little or no benefit” where trials show that. */
    chance: plainText,
    /** The main risk, with a number or “we found no reliable number”. */
    mainRisk: plainText,
    /** What else there is, waiting included. */
    otherOptions: plainText,
  }),
  procedure: z.strictObject({ setting: plainText, imaging: plainText, anesthesia: plainText, steps: wordsById }),
  before: wordsById.default({}),
  after: wordsById.default({}),
  practical: practicalWords.default({}),
  normal: wordsById.default({}),
  positions: z
    .record(
      slug,
      z.strictObject({
        /** Who says so: “NICE (UK)”, “BMJ guideline panel”. */
        body: plainText,
        text: plainText,
      }),
    )
    .default({}),
  whoMayBenefit: wordsById.default({}),
  whoShouldNot: wordsById.default({}),
  /** By id; for another treatment a note by its slug, if one is needed. */
  alternatives: wordsById.default({}),
  questions: wordsById,
});
export type TreatmentWords = z.infer<typeof treatmentWords>;
