/** What search must know of a language to read text: which words mean nothing, which mean the same, and which endings are cut. */
import { splitWords } from './readText.ts';
import type { NamesFile } from './indexFiles.ts';

export type Stemmer = (word: string) => string;

/** @param passes one list of endings per pass, like `ies>y:2` (`y` for `ies` after at least 2 letters); in each the first that fits is cut */
export function createStemmer(passes: readonly (readonly string[])[], sameWords: ReadonlyMap<string, string>): Stemmer {
  const endings = passes.map((rules) =>
    rules.map((rule) => {
      const [from = '', to = '', least = ''] = rule.split(/[>:]/);
      return { from, to, shortest: from.length + Number(least) };
    }),
  );
  const known = new Map<string, string>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    let stem = sameWords.get(word) ?? word;
    for (const pass of endings) {
      const ending = pass.find(({ from, shortest }) => stem.endsWith(from) && stem.length >= shortest);
      if (ending) stem = stem.slice(0, stem.length - ending.from.length) + ending.to;
    }
    stem = sameWords.get(stem) ?? stem;
    known.set(word, stem);
    return stem;
  };
}

export class Language {
  readonly stem: Stemmer;
  readonly stopWords: ReadonlySet<string>;
  /** The longest first. */
  readonly #phrases: readonly { words: string[]; means: string }[];

  constructor(rules: Pick<NamesFile['rules'], 'stemming' | 'sameWords' | 'stopWords' | 'samePhrases'>) {
    this.stem = createStemmer(rules.stemming, new Map(Object.entries(rules.sameWords)));
    this.stopWords = new Set(rules.stopWords);
    this.#phrases = Object.entries(rules.samePhrases)
      .map(([text, means]) => ({ words: text.split(' '), means }))
      .sort((a, b) => b.words.length - a.words.length);
  }

  /** Several words that mean one, like “pins and needles”, read as that one. @returns each word with what was typed for it */
  joinPhrases(words: readonly string[]): { word: string; typed: string }[] {
    const joined: { word: string; typed: string }[] = [];
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const phrase = this.#phrases.find((known) => known.words.every((part, offset) => words[index + offset] === part));
      joined.push(phrase ? { word: phrase.means, typed: phrase.words.join(' ') } : { word, typed: word });
      if (phrase) index += phrase.words.length - 1;
    }
    return joined;
  }

  /** The words of a text, phrases joined. */
  readWords(text: string): string[] {
    return this.joinPhrases(splitWords(text)).map(({ word }) => word);
  }

  /** The terms of a name without stop words, each once; all of them when it has nothing else. */
  readTerms(text: string): string[] {
    const words = this.readWords(text);
    const kept = words.filter((word) => !this.stopWords.has(word));
    return [...new Set((kept.length > 0 ? kept : words).map(this.stem))];
  }

  /** Terms of all the words of these texts, stop words apart. */
  termsOf(texts: readonly string[]): Set<string> {
    const words = texts.flatMap(splitWords).filter((word) => !this.stopWords.has(word));
    return new Set(words.map(this.stem));
  }
}
