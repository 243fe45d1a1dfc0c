/** Emergency, advice, poison and crisis lines by place: content/facts/care-lines.yaml, words in content/<lang>/care-lines.yaml. */
import { z } from 'astro/zod';
import { day, plainText, referenceId, slug } from './statement.ts';

export const careLineKind = z.enum(['emergency', 'advice', 'poison', 'crisis', 'information']);

export type CareLineKind = z.infer<typeof careLineKind>;

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
          z
          .strictObject({
            id: slug,
            kind: careLineKind,
            /** As it is dialled; left out where there is no single number. An emergency number is three digits. */
            number: z.string().optional(),
            /** A number that takes text messages. */
            text: z.string().optional(),
            /** True: not printed until somebody has settled what the notes say. */
            hold: z.boolean().default(false),
            refs: z.array(referenceId).min(1),
            notes: z.string().optional(),
          })
          .refine(({ kind, number = '' }) => kind !== 'emergency' || /^\d{3}$/.test(number), {
            path: ['number'],
            message: 'must be one number of three digits: it is called by a tap',
          }),
        ),
      }),
    ),
  }),
  words: z.strictObject({
    places: z.record(slug, plainText),
    /** Short names of places, for a row of numbers: “UK”. */
    short: z.record(slug, plainText).default({}),
    /** By kind: when it is the right one. */
    kinds: z.record(careLineKind, plainText),
    lines: z.record(
      slug,
      z.strictObject({ what: plainText, where: plainText.optional(), hours: plainText.optional() }),
    ),
  }),
};
