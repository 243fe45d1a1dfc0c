/**
 * The cards that answer a search for something dangerous: content/facts/emergency-cards.yaml, their words in
 * content/<lang>/emergency-cards.yaml. What is urgent, and the words of the signs, are those of the danger signs (danger-signs.yaml).
 */
import { z } from 'astro/zod';
import { careLineKind } from './careLine.ts';
import { plainText, slug } from './statement.ts';
import { act } from './terms.ts';

/** A word or some words, in lower case and without apostrophes; `@name` stands for the set of that name. */
const phrase = z.union([z.string().regex(/^(?:@[a-z-]+|[^A-Z'’@]+)$/u), z.number().transform(String)]);
const phrases = z.array(phrase);

export const emergencyCards = {
  facts: z.strictObject({
    cards: z.record(
      slug,
      z.strictObject({
        /** The most urgent act of its signs (checked). */
        act,
        /** Danger signs that it shows in their own words. None: it shows lines alone. */
        signs: z.array(slug),
        /** Danger signs that it shows below, under the heading of their own act. */
        also: z.array(slug).default([]),
        /** Lines that it shows as links, in this order. */
        lines: z.array(careLineKind).default([]),
        /** True: no word of another subject takes it away. For dangers that are named beside cost, exercise or a figure of speech. */
        always: z.boolean().default(false),
        /** True: stands before all other cards. For thoughts of ending one’s life. */
        first: z.boolean().default(false),
        /** The one page that is shown below it: `kind/slug`. */
        page: z.string().regex(/^(?:treatments|conditions|medicines|guides)\/[a-z0-9-]+$/),
      }),
    ),
  }),
  words: z.strictObject({
    /** Words that many cards share, by name. */
    sets: z.record(z.string().regex(/^[a-z-]+$/), z.array(z.union([z.string(), z.number().transform(String)])).min(2)),
    /** Words that may stand beside a name (“signs of”, “my mum has”). */
    besideNames: z.array(z.string()),
    /** Words that look like those of the lists and are none of their slips: “arthritis” is not “arteritis”. */
    otherWords: z.array(z.string()).default([]),
    /** A search that holds one of these is harmless, whatever else it says. */
    notWhen: phrases,
    cards: z.record(
      slug,
      z.strictObject({
        /** What to do, said first. */
        says: plainText,
        /** Names of the danger, its antidote or its line: they bring the card when nothing else is typed but words of `besideNames`. */
        names: phrases.default([]),
        /** Ways to say it: each a list of groups, of which every one must occur by one of its phrases, in any order. */
        ways: z.array(z.array(phrases.min(1)).min(1)).min(1),
        /** Phrases that make this card needless. */
        notWhen: phrases.default([]),
      }),
    ),
  }),
};
