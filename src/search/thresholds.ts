/**
 * Every number that search decides by. They were set on the tuned half of tests/search/queries.yaml and are held by
 * tests/search/floor.test.ts; docs/decisions/0013 tells what happens without the rules that they belong to.
 * `share` is a number from 0 to 1.
 */

/** What of a query is read: nobody asks in more, and a pasted page must not freeze a phone. */
export const QUERY = {
  characters: 200,
  words: 24,
  /** Characters of one word. */
  wordCharacters: 40,
} as const;

/** Costs are in slips: 1 is one wrong letter (0–3). */
export const SPELLING = {
  /** Slips that people make often cost less than 1: a letter doubled or left single, one that sounds alike, two in the wrong order. */
  doubled: 0.5,
  soundsAlike: 0.6,
  turned: 0.8,
  /** Slips forgiven in a word of at least so many letters: none in abbreviations, more in long words. */
  forgiven: [
    { letters: 10, slips: 2.6 },
    { letters: 8, slips: 2.1 },
    { letters: 6, slips: 1.7 },
    { letters: 4, slips: 1 },
  ],
  /** What a candidate pays for another first letter: people mostly get that right. */
  otherStart: 0.5,
  /** Letters of the shortest word that a misspelt one is read as. */
  shortest: 4,
  /** Words of the text are many: only so small a slip in a word of so many letters is read as one of them. */
  textLetters: 7,
  textSlips: 1,
  /** Cost of a word that the pages list as misspelled, or that was joined or parted: sure, but shown to the reader. */
  sure: 0.1,
  /** A correction above this is a guess: a word that was only begun goes before it, and it counts only in a whole name. */
  guess: 0.8,
  /** A correction up to this is a better guess than two words written as one. */
  parted: 0.5,
  /** Letters of a name written as two words (“viscosupplementation” has 20), of each part of two written as one, of a begun word, and of the one that is being typed. */
  joined: { least: 8, most: 20 },
  part: 3,
  begunLetters: 4,
  typingLetters: 2,
} as const;

export const RANKING = {
  /** How much a page is about a term, by level: 1 said once, 2 said more often, 3 in its summary, headings or symptoms, 4 everyday name, 5 other name, 6 title. */
  levels: [0, 0.35, 0.55, 0.8, 1, 1.15, 1.3],
  /** What a name that the query holds adds to a score, per share of the query that it covers; and for one that it holds in part. */
  name: 1.2,
  namePart: 0.6,
  /** Share of the weight of words that fit any subject (“pain”, “injection”) or ask (“how long”), beside a subject. */
  genericShare: 0.35,
  /** Below this share of the best score a page only adds noise. */
  least: 0.18,
} as const;

/** Shares of the query that a page's name covers. */
export const NAMED = {
  /** From here on the name that was hit is shown, when it is not the title. */
  shown: 0.3,
  /** From here on the page is what was asked for: it may answer, and has places to jump to. */
  certain: 0.75,
  /** From here on nothing but the page is asked for: its summary says more than a passage with its name in it. */
  alone: 0.95,
} as const;

/** A passage, in words. */
export const PASSAGE = {
  /** About what the room of a result holds. */
  length: 34,
  /** It begins so many words before its first hit at most: further back the hit would fall out of sight. */
  lookBack: 20,
  /** It ends with a sentence when one ends this many words before its room is full, or fewer. */
  lookAhead: 10,
  /** A result's passages are fetched when it is so near to the window (a margin in shares of its height). */
  near: '150%',
  /** Places to jump to on the page that was asked for; every other result has one, so that the next page is one line away. */
  places: 3,
  /** What a hit counts in the list of emergencies, which names many parts of the body: who asks for one seldom means it (share). */
  warning: 0.6,
  /** What each word further down takes from a passage, so that of two alike the first wins (score). */
  further: 0.0005,
} as const;

/** Waiting, in milliseconds. */
export const WAIT = {
  /** Without a letter typed, before the address, passages and the spoken count of the results page follow. */
  typing: 250,
  /** Without a letter typed, before the box speaks, so that it speaks once. */
  speaking: 700,
  /** Before the room of the results is drawn, and before a reader may stop the search. */
  skeleton: 150,
  slow: 2500,
  /** The short answer stands above the results: so long it is waited for, so that it does not push them down later. */
  answer: 1500,
  /** Between two tries for a file that did not come. */
  again: [250, 800, 2000],
} as const;

/** Results: suggestions in the box, results a page shows at once, searches remembered in the box until the page is left. */
export const LISTED = { suggestions: 6, results: 10, recent: 5 } as const;
