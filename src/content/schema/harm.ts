/**
 * Harms of a treatment or medicine: one entry per harm, under an id that never changes. content/facts/harms/<slug>.yaml holds the facts,
 * content/<lang>/harms/<slug>.yaml the words. Where to get help, and how fast, is not decided here but in the danger signs.
 */
import { z } from 'astro/zod';
import { harmFigure } from './figure.ts';
import { plainText, referenceId } from './statement.ts';
import { certainty, frequency } from './terms.ts';

export const harmFacts = z.strictObject({
  /** Needs urgent help or may leave lasting damage. Serious harms come in their own list. */
  serious: z.boolean(),
  /**
   * Follows the figure (checked; for a range the upper end counts). Without a figure a word stands only if a source uses it. `unknown` beside
   * a figure: it is no rate of this harm, because too few people were counted, or reports, or those who stopped.
   */
  frequency,
  figure: harmFigure.optional(),
  /** What the figure counts. A figure is never moved from one unit to another. Only with a figure. */
  per: z.enum(['person', 'procedure', 'bone', 'device', 'device-year']).optional(),
  /** When it was counted, in weeks after the treatment. */
  weeks: z.number().min(0).optional(),
  /** No source has a number of how often it happens that could be relied on. Said once, above all of these; a frequency is then a source’s bare word. Not with a figure (checked). */
  noNumber: z.boolean().default(false),
  /** Other numbers of its sentence, as the source gives them: counts, doses, days. A sentence uses these and those of the figure, and no others. */
  numbers: z.array(z.number()).default([]),
  certainty: certainty.default('not-rated'),
  refs: z.array(referenceId).min(1),
  /** Only leaflets, case reports or maker's text stand behind it. */
  weakSourceOnly: z.boolean().default(false),
  /** True for the harm that the first fact box draws. */
  drawn: z.boolean().default(false),
  was: z.array(z.string()).default([]),
  /** For editors: how its numbers follow from the source’s, where its summary does not hold them as they are. Never shown. */
  reckoned: z.string().optional(),
  decided: z.string().optional(),
});
export type HarmFacts = z.infer<typeof harmFacts>;

export const harmWords = z.strictObject({
  /** The harm, named first: “A headache from a leak of spinal fluid”. */
  harm: plainText,
  /** The whole statement in plain words, with its number. Left out where nothing is known but that it happens and that there is no number. */
  says: plainText.optional(),
  appliesTo: plainText.optional(),
  timePoint: plainText.optional(),
});
export type HarmWords = z.infer<typeof harmWords>;
/** `treatment`: the treatment or medicine whose file holds it. */
export type Harm = { id: string; treatment: string } & HarmFacts & HarmWords;
