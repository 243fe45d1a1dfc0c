/** content/<lang>/search.yaml: everything that search must know of a language and of the subject, as data. */
import { z } from 'astro/zod';
import { plainText, slug } from './statement.ts';
import { region } from './terms.ts';

/** A page as `treatments/epidural-steroid-injection`; one about the site as `privacy`. */
const pageId = z.string().regex(/^((treatments|conditions|medicines|guides)\/)?[a-z0-9-]+$/, 'must be like conditions/sciatica');
const words = z.array(z.string().min(1));
/** A part of a page in the front matter, like `practical.lasts` or `summary.chance`. */
const field = z.string().regex(/^[a-zA-Z]+(\.[a-zA-Z-]+)?$/);

export const intent = z.strictObject({
  /** Name of the intent, and the heading of the answer card. */
  title: plainText,
  /** Ways to ask: the words must occur in this order, other words may stand between them. */
  asks: words.min(1),
  /** Where the answer is, per kind of page. */
  answer: z.strictObject({ treatments: field.optional(), conditions: field.optional(), medicines: field.optional() }).default({}),
  /** The id of the heading that tells more, per kind of page. */
  section: z.strictObject({ treatments: slug.optional(), conditions: slug.optional(), medicines: slug.optional() }).default({}),
  /** A plain answer that holds for every page and states no medical fact. */
  note: plainText.optional(),
});

export const searchRules = z.strictObject({
  /** Words that carry no meaning in a query. */
  stopWords: words,
  /** Words that occur with any subject (“treatment”, “doctor”): they never decide that a query is about us. */
  genericWords: words,
  /** Everyday words on no page that must not be taken for misspellings. */
  plainWords: words,
  /** Endings cut from words, in passes. See src/search/stemWord.ts. */
  stemming: z.array(z.array(z.string().regex(/^\p{L}+>\p{L}*:\d+$/u, 'must be like ies>y:2'))),
  /** Letters that are taken for each other. */
  soundAlike: z.array(z.string().min(2)),
  /** Spellings of one sound: the key is read as the value before words are compared (`ph` as `f`). */
  soundSame: z.record(z.string(), z.string()),
  /** Words that mean the same here: the key is read as the value. */
  sameWords: z.record(z.string(), z.string()),
  /** Several words that mean one: the key is read as the value before anything else (`pins and needles` as `tingling`). */
  samePhrases: z
    .record(z.string().regex(/ /, 'must be several words'), z.string().regex(/^\S+$/, 'must be one word'))
    .default({}),
  /** Words for parts of the body, per region of the body map. */
  bodyWords: z.partialRecord(region, words),
  /** What people call a subject beyond the aliases on its page: everyday words, brands, abbreviations, whole complaints. */
  names: z.record(pageId, words),
  intents: z.record(slug, intent),
  outOfScope: z.strictObject({
    /** Words that put the whole query outside, whatever else it names (animals). */
    whole: words,
    /** Subjects that we do not cover, pain or no pain. */
    never: words,
    /** Subjects that we do not cover, though we cover the pain that can come with them. */
    unlessPain: words,
    /** Words that make a query one about pain. */
    painWords: words,
    /** Where to look instead. */
    pointers: z.array(z.strictObject({ title: plainText, href: z.url() })).min(1),
  }),
});
export type SearchRules = z.infer<typeof searchRules>;
export type Intent = z.infer<typeof intent>;
