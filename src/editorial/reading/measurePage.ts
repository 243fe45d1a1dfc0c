/** Measures one page against the bars of this site. */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { measureReading, type ReadingMeasure } from './measureReading.ts';
import { readPageText, readTopicWords, type PageKind } from './pageText.ts';

/** From a study of 27 peers' pages: the best condition page had grade 5.3, the best treatment page 6.8, the best words per sentence 11.3. */
export const bars = {
  /** Highest Flesch–Kincaid grade of the running prose, defined topic words counted as one syllable. */
  grade: { treatments: 7, conditions: 6.5, guides: 7 },
  wordsPerSentence: 13,
  sentence: 25,
  /** What a reader meets on the page: its own words and the advice that pages share, summary apart. Guides may be shorter or longer. */
  words: { from: 700, to: 1100 },
  summary: 120,
} as const;

export interface PageMeasure {
  /** The running prose: paragraphs and summary. The grade that the bar is about. */
  prose: ReadingMeasure;
  /** Everything on the page: prose, lists, tables, shared advice. */
  all: ReadingMeasure;
  summaryWords: number;
  /** The page as shown, summary apart. */
  words: number;
  /** Of them, words of advice that pages share. */
  adviceWords: number;
  /** One sentence for each bar that the page misses. */
  faults: string[];
}

export function measurePage(kind: PageKind, entry: Entry<PageKind>, library: Pick<Library, 'advice'>): PageMeasure {
  const text = readPageText(entry, library);
  const topicWords = readTopicWords(entry);
  const count = (paragraphs: readonly string[]): number => measureReading(paragraphs, topicWords).words;
  const adviceWords = count(text.advice);
  const measure = {
    prose: measureReading([...text.summary, ...text.prose], topicWords),
    all: measureReading([...text.summary, ...text.prose, ...text.lists, ...text.advice], topicWords),
    summaryWords: count(text.summary),
    words: count([...text.prose, ...text.lists]) + adviceWords,
    adviceWords,
  };
  return { ...measure, faults: findFaults(kind, measure) };
}

function findFaults(kind: PageKind, { prose, all, summaryWords, words }: Omit<PageMeasure, 'faults'>): string[] {
  const bar = bars.grade[kind];
  return [
    prose.adjustedGrade > bar && `grade ${prose.adjustedGrade.toFixed(1)} (adjusted) is over ${bar}`,
    all.wordsPerSentence > bars.wordsPerSentence &&
      `${all.wordsPerSentence.toFixed(1)} words a sentence, over ${bars.wordsPerSentence}`,
    kind !== 'guides' &&
      (words < bars.words.from || words > bars.words.to) &&
      `${words} words with shared advice, not ${bars.words.from} to ${bars.words.to}`,
    summaryWords > bars.summary && `summary of ${summaryWords} words, over ${bars.summary}`,
    ...all.longSentences.map((sentence) => `over ${bars.sentence} words: “${sentence.slice(0, 90)}…”`),
  ].filter((fault) => typeof fault === 'string');
}
