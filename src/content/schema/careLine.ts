/** Emergency, advice, poison and crisis lines by place: content/facts/care-lines.yaml, words in content/<lang>/care-lines.yaml. */
import { z } from 'astro/zod';
import { day, plainText, referenceId, slug } from './statement.ts';

export const careLineKind = z.enum(['emergency', 'advice', 'poison', 'crisis', 'information']);

export const careLines = {
  facts: z.strictObject({
    /** When somebody last called or opened every line; null: never. */
    checkedOn: day.nullable(),
    places: z.record(
      slug,
      z.strictObject({
        /** The place (slug) that it belongs to: Scotland to the United Kingdom. Its lines replace those of that place. */
        partOf: slug.optional(),
        /** For editors: what was looked for and not found. Never shown. */
        notes: z.string().optional(),
        lines: z.array(
          z.strictObject({
            id: slug,
            kind: careLineKind,
            /** As it is dialled; left out where there is no single number. */
            number: z.string().optional(),
            /** A number that takes text messages. */
            text: z.string().optional(),
            /** True: not printed until somebody has settled what the notes say. */
            hold: z.boolean().default(false),
            refs: z.array(referenceId).min(1),
            notes: z.string().optional(),
          }),
        ),
      }),
    ),
  }),
  words: z.strictObject({
    places: z.record(slug, plainText),
    /** By kind: when it is the right one. */
    kinds: z.record(careLineKind, plainText),
    lines: z.record(
      slug,
      z.strictObject({ what: plainText, where: plainText.optional(), hours: plainText.optional() }),
    ),
  }),
};
