/**
 * Reading grade of a page's text. Formulae: Flesch–Kincaid and SMOG from the `flesch-kincaid` and `smog-formula`
 * packages, syllables from `syllable`. A score never proves that a reader understands; it only finds hard pages.
 */
import { fleschKincaid } from 'flesch-kincaid';
import { smogFormula } from 'smog-formula';
import { syllable } from 'syllable';
import { splitSentences, splitWords } from './splitText.ts';

export interface ReadingMeasure {
  words: number;
  /** Flesch–Kincaid grade of the prose. */
  grade: number;
  smog: number;
  wordsPerSentence: number;
  /** Sentences of more than 25 words. */
  longSentences: string[];
}

export function measureReading(paragraphs: readonly string[]): ReadingMeasure {
  const counts = { sentence: 0, word: 0, syllable: 0, polysillabicWord: 0 };
  const longSentences: string[] = [];
  for (const sentence of paragraphs.flatMap(splitSentences)) {
    const words = splitWords(sentence);
    if (words.length === 0) continue;
    counts.sentence += 1;
    counts.word += words.length;
    if (words.length > 25) longSentences.push(sentence);
    for (const word of words) {
      const syllables = countSyllables(word);
      counts.syllable += syllables;
      if (syllables >= 3) counts.polysillabicWord += 1;
    }
  }
  return {
    words: counts.word,
    grade: fleschKincaid(counts),
    smog: smogFormula(counts),
    wordsPerSentence: counts.sentence === 0 ? 0 : counts.word / counts.sentence,
    longSentences,
  };
}

/** A number counts as one syllable: readers see it, they do not spell it out. */
function countSyllables(word: string): number {
  return /^\d/.test(word)
    ? 1
    : Math.max(
        1,
        word.split('-').reduce((sum, part) => sum + syllable(part), 0),
      );
}
