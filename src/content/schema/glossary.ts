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

/** With one of these a definition says more than what a word means. */
const medicalClaim = /\b(emergency|urgent|eases?|helps|relieves?|harms?|cures?|safe)\b/i;

const fields = z.object({
  en: termWords,
  /** The sources that carry the definition. */
  refs: z.array(referenceId).default([]),
  /**
   * True where the definition only says what a word of anatomy, research or everyday care means, in our own words: then it has no source,
   * and says nothing of what helps, harms or is urgent. The glossary tells its readers so.
   */
  ownWords: z.literal(true).optional(),
});
export type GlossaryTerm = z.infer<typeof fields>;

export const glossaryTerm: z.ZodType<GlossaryTerm> = fields.catchall(termWords).superRefine((term, { addIssue }) => {
  const unknown = Object.keys(term).filter((key) => !(key in fields.shape) && !languageTag.safeParse(key).success);
  if (unknown.length > 0) addIssue({ code: 'unrecognized_keys', keys: unknown, input: term });
  const refuse = (path: string, message: string) => addIssue({ code: 'custom', path: [path], message, input: term });
  if (term.refs.length === 0 && term.ownWords === undefined)
    refuse('refs', 'needs the source of the definition, or `ownWords: true` where it only says what a word means');
  if (term.refs.length > 0 && term.ownWords)
    refuse('ownWords', 'cannot stand beside sources: leave one of the two out');
  const claim = term.ownWords && medicalClaim.exec(term.en.definition);
  if (claim)
    refuse('ownWords', `cannot be true of a definition that says “${claim[0]}”: name its source, or say only what the word means`);
});

/** @returns undefined while nobody has written the term in that language. */
export const wordsIn = (term: GlossaryTerm, lang: string): TermWords | undefined =>
  (term as unknown as Partial<Record<string, TermWords>>)[lang];
