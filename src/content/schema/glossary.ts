/** One file per term in content/glossary/: its words in English, and in each other language under that language's tag. */
import { z } from 'astro/zod';
import { languageTag } from './site.ts';
import { plainText, referenceId } from './statement.ts';

const termWords = z.strictObject({
  term: plainText,
  aliases: z.array(plainText).default([]),
  /** One or two plain sentences, no new numbers. */
  definition: plainText,
});
export type TermWords = z.infer<typeof termWords>;

const fields = z.object({
  en: termWords,
  refs: z.array(referenceId).default([]),
});
export type GlossaryTerm = z.infer<typeof fields>;

export const glossaryTerm: z.ZodType<GlossaryTerm> = fields.catchall(termWords).superRefine((term, { addIssue }) => {
  const unknown = Object.keys(term).filter((key) => !(key in fields.shape) && !languageTag.safeParse(key).success);
  if (unknown.length > 0) addIssue({ code: 'unrecognized_keys', keys: unknown, input: term });
});

/** @returns undefined while nobody has written the term in that language. */
export const wordsIn = (term: GlossaryTerm, lang: string): TermWords | undefined =>
  (term as unknown as Partial<Record<string, TermWords>>)[lang];
