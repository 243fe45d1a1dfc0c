/** A number as the source gives it. Benefit and harm use the same shapes, so both can be shown on one denominator. */
import { z } from 'astro/zod';

const outOf = z.union([
  z.literal(10),
  z.literal(100),
  z.literal(1000),
  z.literal(10000),
  z.literal(100000),
  z.literal(1000000),
]);

export const figure = z.discriminatedUnion('kind', [
  /** Out of so many people, so many had the outcome with the treatment, and so many without it (`without` left out: no comparison group). */
  z.strictObject({ kind: z.literal('people'), outOf, with: z.number().min(0), without: z.number().min(0).optional() }),
  /** Out of so many people, so many more had the outcome than without the treatment (the source gives the difference only). */
  z.strictObject({ kind: z.literal('extra-people'), outOf, more: z.number() }),
  /** A range over studies: from so many to so many people. */
  z.strictObject({ kind: z.literal('people-range'), outOf, from: z.number().min(0), to: z.number() }),
  /** Average points on a scale. Give both groups' averages, or their difference alone. `scale` is the highest score. */
  z.strictObject({
    kind: z.literal('points'),
    scale: z.number().positive(),
    difference: z.number().optional(),
    with: z.number().optional(),
    without: z.number().optional(),
  }),
  /** Days with the problem in a month. */
  z.strictObject({ kind: z.literal('days'), per: z.literal('month'), fewer: z.number() }),
]);
export type Figure = z.infer<typeof figure>;
