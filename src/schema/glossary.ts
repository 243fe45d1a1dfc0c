/** One file per term in content/glossary/. One block per language. */
import { z } from 'astro/zod';
import { changes } from './page.ts';
import { plainText, referenceId } from './statement.ts';

const entry = z.strictObject({
  term: plainText,
  aliases: z.array(plainText).default([]),
  /** One or two plain sentences, no new numbers. */
  definition: plainText,
});

export const glossaryTerm = z.strictObject({
  en: entry,
  es: entry.optional(),
  refs: z.array(referenceId).default([]),
  changes: changes.default([]),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
