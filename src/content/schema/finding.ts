/**
 * Findings: what a treatment did for people with a condition, compared with what, when, by how much, and who graded it. One entry per
 * result of research, under an id that never changes. Pages, tables, widgets, films and open data name the id; none of them states a
 * direction, a certainty or a number of its own.
 *
 * - content/facts/findings/<treatment or medicine>.yaml: the facts, without language.
 * - content/<lang>/findings/<treatment or medicine>.yaml: the words, under the same ids.
 */
import { z } from 'astro/zod';
import { findingFigure } from './figure.ts';
import { plainText, referenceId, slug } from './statement.ts';
import { certainty, comparedWith, direction, effectSize } from './terms.ts';

/** `treatment--condition--what-was-measured` (of a medicine: `medicine--condition--…`): stable, because addresses and open data name it. */
export const findingId = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*){2}$/,
    'must be like treatment--condition--what-was-measured',
  );

export const findingFacts = z.strictObject({
  /** `treatment`: a result in people treated. `test`: how far a test can be trusted. `no-evidence`: somebody looked, and there is no usable study. */
  kind: z.enum(['treatment', 'test', 'no-evidence']).default('treatment'),
  /** Conditions (slugs) of the people studied; the first is the one in the id. */
  conditions: z.array(slug).min(1),
  /** Further treatments (slugs) whose pages show it too: the same trial compared both. */
  alsoFor: z.array(slug).default([]),
  /** Whether more of the outcome is good (`good`: relief) or bad (`bad`: people who still hurt). */
  outcomeIs: z.enum(['good', 'bad']).default('good'),
  comparedWith,
  /** When it was measured, in weeks after the treatment; 0: on the same day. */
  weeks: z.number().min(0).optional(),
  /** The number as the source gives it; left out when the source gives none. */
  figure: findingFigure.optional(),
  /** The range of uncertainty (95 in 100) round the figure, in the figure's own unit. */
  range: z
    .strictObject({ from: z.number(), to: z.number(), of: z.enum(['people', 'points', 'days', 'standard-deviations']) })
    .optional(),
  /** Figures that are no pair of with and without: tests, amounts, points in time. Of 100 people, or days. Their labels are words. */
  groups: z
    .array(
      z.union([
        z.strictObject({ id: slug, value: z.number().min(0), outOf: z.literal(100) }),
        z.strictObject({ id: slug, value: z.number().min(0), unit: z.literal('days') }),
      ]),
    )
    .default([]),
  /** Other numbers of its sentence, as the source gives them: before and after, doses, counts, days. A sentence uses these and those of the fields above, and no others. */
  numbers: z.array(z.number()).default([]),
  direction,
  size: effectSize,
  /** What the size rests on: `people` and `points` follow from the figure (rule 4, checked), `source` is the source's own word or threshold. Left out: size unknown. */
  sizeFrom: z.enum(['people', 'points', 'source']).optional(),
  certainty,
  /** `source`: the cited source graded this very result. `nobody`: then certainty is not-rated. */
  gradedBy: z.enum(['source', 'nobody']),
  /** How many people took part, and in how many trials; 0: somebody looked and found none. */
  people: z.number().int().positive().optional(),
  trials: z.number().int().min(0).optional(),
  refs: z.array(referenceId).min(1),
  /** True for the one or two results that the first fact box draws. */
  drawn: z.boolean().default(false),
  /** Earlier ids, for redirects in the open data. */
  was: z.array(z.string()).default([]),
  /** For editors: how its numbers follow from the source’s, where its summary does not hold them as they are: “38 of 65 people: 58 of 100”. Never shown. */
  reckoned: z.string().optional(),
  /** For editors: how the entry was decided where sources or sheets differed. Never shown. */
  decided: z.string().optional(),
});
export type FindingFacts = z.infer<typeof findingFacts>;

export const findingWords = z.strictObject({
  /** What was measured, in words a reader uses: “less leg pain in sciatica”. Begins with a small letter. */
  outcome: plainText,
  /** The whole result in one to three plain sentences, with its number. This is the text that stands for every picture. */
  says: plainText,
  /** For whom it holds, when that is fewer people than the condition has: “chronic migraine”. The result is never shown without it. */
  appliesTo: plainText.optional(),
  /** What it was compared with, in words: “salt water in the same place”. */
  comparator: plainText.optional(),
  /** “at 3 months”. */
  timePoint: plainText.optional(),
  /** The kind of study, as a reader would say it: “25 trials”, “1 trial, not blinded”. */
  design: plainText,
  /** What the source called its grade, when that is not one of GRADE's words. */
  gradeWords: plainText.optional(),
  /** What a reader must know before they trust it: “Everyone knew which treatment they had.” */
  caveat: plainText.optional(),
  /** Labels of `groups`, by their ids. */
  groups: z.record(slug, plainText).default({}),
});
export type FindingWords = z.infer<typeof findingWords>;
/** `treatment`: the treatment or medicine whose file holds it. */
export type Finding = { id: string; treatment: string } & Omit<FindingFacts, 'groups'> & Omit<FindingWords, 'groups'> & {
    groups: (FindingFacts['groups'][number] & { label: string })[];
  };

/**
 * Pairs: what the findings of one treatment come to for one condition. The rows of a condition's table, of the evidence matrix and of the
 * comparison, in this order. content/facts/pairs/<condition>.yaml and content/<lang>/pairs/<condition>.yaml.
 */
export const pairFacts = z.strictObject({
  treatment: slug,
  /** `used-for`: in use for it. `discussed`: studied or argued about. `test`: a test, not a treatment. */
  role: z.enum(['used-for', 'discussed', 'test']),
  direction,
  size: effectSize,
  certainty,
  /** Findings that decide direction, size and certainty. */
  lead: z.array(findingId).default([]),
  /** Findings that point the other way, or that an open comparison found: always shown beside the lead. */
  otherSide: z.array(findingId).default([]),
  /** Further sources of the sentence, such as a guideline. Those of the findings are shown without being named here. */
  refs: z.array(referenceId).default([]),
  decided: z.string().optional(),
});
export type PairFacts = z.infer<typeof pairFacts>;
export const pairWords = z.strictObject({
  /** What research says of it for this condition, in one to three sentences, with numbers of its findings. */
  says: plainText,
  appliesTo: plainText.optional(),
});
export type PairWords = z.infer<typeof pairWords>;
/** `condition` is the file's name. */
export type Pair = { id: string; condition: string } & PairFacts & PairWords;
