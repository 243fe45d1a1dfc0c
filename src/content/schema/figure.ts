/** A number as its source gives it, with the words that stand for each shape. Benefit and harm share shapes where they can, so that both can be shown on one denominator. */
import { z } from 'astro/zod';
import { referenceId } from './statement.ts';

const outOf = z.union([
  z.literal(10),
  z.literal(100),
  z.literal(1000),
  z.literal(10000),
  z.literal(100000),
  z.literal(1000000),
]);

/** Out of so many people, so many had the outcome with the treatment, and so many without it (`without` left out: no comparison group). */
const people = z.strictObject({
  kind: z.literal('people'),
  outOf,
  with: z.number().min(0),
  without: z.number().min(0).optional(),
});
/** Out of so many people, so many more had the outcome than without the treatment (the source gives the difference only). */
const extraPeople = z.strictObject({ kind: z.literal('extra-people'), outOf, more: z.number() });
/** A range over studies: from so many to so many of `outOf`. */
const peopleRange = z.strictObject({ kind: z.literal('people-range'), outOf, from: z.number().min(0), to: z.number() });
/** Fewer than so many of `outOf`: the source gives an upper end alone. */
const peopleBelow = z.strictObject({ kind: z.literal('people-below'), outOf, below: z.number().positive() });
/**
 * Average points on a scale. Give both groups' averages, or their difference alone. `scale` is the highest score. The difference is
 * positive when the treatment was better.
 */
const points = z.strictObject({
  kind: z.literal('points'),
  scale: z.number().positive(),
  difference: z.number().optional(),
  with: z.number().optional(),
  without: z.number().optional(),
  /** The smallest difference on this scale that counts at all, and who says so. */
  noticeable: z.number().positive().optional(),
  noticeableRefs: z.array(referenceId).optional(),
});
/** Days with the problem in a month. */
const days = z.strictObject({ kind: z.literal('days'), per: z.literal('month'), fewer: z.number() });

/** A harm is counted as its source counted it, also “3 of 116 procedures”. */
const counted = z.strictObject({ kind: z.literal('people'), outOf: z.number().int().min(10), with: z.number().min(0) });

export const findingFigure = z.discriminatedUnion('kind', [people, extraPeople, points, days]);
/** Harms: `with` is the number of persons, procedures, bones or devices that `per` names. */
export const harmFigure = z.discriminatedUnion('kind', [counted, peopleRange, peopleBelow]);
export const figure = z.union([findingFigure, harmFigure]);
export type Figure = z.infer<typeof figure>;
