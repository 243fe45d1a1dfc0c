/** Warnings of a regulator that pages must carry: content/facts/regulator-duties.yaml, words in content/<lang>/regulator-duties.yaml. */
import { z } from 'astro/zod';
import { plainText, referenceId, slug } from './statement.ts';

export const regulatorDuties = {
  facts: z.strictObject({
    duties: z.record(
      slug,
      z.strictObject({
        /** Who must read it: every page named (in full), and every page whose words name one of `mentions` (in short). */
        audience: z.strictObject({
          treatments: z.array(slug).default([]),
          conditions: z.array(slug).default([]),
          /** Medicines whose pages show it among the warnings. */
          medicines: z.array(slug).default([]),
          guides: z.array(slug).default([]),
          /** Names of medicines or devices, in small letters, without ending (“gabapentin”). */
          mentions: z.array(z.string().min(3)).default([]),
        }),
        /** The shared advice that says the same: pages of the audience show it, and the warning does not stand beside it. */
        advice: slug.optional(),
        refs: z.array(referenceId).min(1),
        /** For editors: how direct the source is, and what must not be said. Never shown. */
        notes: z.string().optional(),
      }),
    ),
  }),
  words: z.strictObject({
    duties: z.record(
      slug,
      z.strictObject({
        topic: plainText,
        /** What the reader must be told, in plain words. */
        says: plainText,
        /** The same in one or two sentences, for pages that only mention the medicine or device. Left out: `says`. */
        short: plainText.optional(),
      }),
    ),
  }),
};
