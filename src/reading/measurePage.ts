/** Measures one page against the bars of this site. */
import type { Entry, Library } from '../checks/loadLibrary.ts';
import { measureReading, type ReadingMeasure } from './measureReading.ts';
import { readPageText, readTopicWords, type PageKind } from './pageText.ts';

/** From a study of 27 peers' pages: the best condition page had grade 5.3, the best treatment page 6.8, the best words per sentence 11.3. */
export const bars = {
  /** Highest Flesch–Kincaid grade of the running prose, defined topic words counted as one syllable. */
  grade: { treatments: 7, conditions: 6.5, guides: 7 },
  wordsPerSentence: 13,
  sentence: 25,
  /** The page's own words, summary apart. Guides may be shorter or longer. */
  words: { from: 700, to: 1100 },
  /** With the advice that many pages share. */
  wordsWithAdvice: 1350,
  summary: 120,
} as const;

export interface PageMeasure {
  /** The running prose: paragraphs and summary. The grade that the bar is about. */
  prose: ReadingMeasure;
  /** Everything on the page: prose, lists, tables, shared advice. */
  all: ReadingMeasure;
  summaryWords: number;
  ownWords: number;
  adviceWords: number;
  /** One sentence for each bar that the page misses. */
  faults: string[];
}

export function measurePage(kind: PageKind, entry: Entry<PageKind>, library: Pick<Library, 'advice'>): PageMeasure {
  const text = readPageText(entry, library);
  const topicWords = readTopicWords(entry);
  const count = (paragraphs: readonly string[]): number => measureReading(paragraphs, topicWords).words;
  const measure = {
    prose: measureReading([...text.summary, ...text.prose], topicWords),
    all: measureReading([...text.summary, ...text.prose, ...text.lists, ...text.advice], topicWords),
    summaryWords: count(text.summary),
    ownWords: count([...text.prose, ...text.lists]),
    adviceWords: count(text.advice),
  };
  return { ...measure, faults: findFaults(kind, measure) };
}

function findFaults(
  kind: PageKind,
  { prose, all, summaryWords, ownWords, adviceWords }: Omit<PageMeasure, 'faults'>,
): string[] {
  const bar = bars.grade[kind];
  return [
    prose.adjustedGrade > bar && `grade ${prose.adjustedGrade.toFixed(1)} (adjusted) is over ${bar}`,
    all.wordsPerSentence > bars.wordsPerSentence &&
      `${all.wordsPerSentence.toFixed(1)} words a sentence, over ${bars.wordsPerSentence}`,
    kind !== 'guides' &&
      (ownWords < bars.words.from || ownWords > bars.words.to) &&
      `${ownWords} words of its own, not ${bars.words.from} to ${bars.words.to}`,
    ownWords + adviceWords > bars.wordsWithAdvice &&
      `${ownWords + adviceWords} words with shared advice, over ${bars.wordsWithAdvice}`,
    summaryWords > bars.summary && `summary of ${summaryWords} words, over ${bars.summary}`,
    ...all.longSentences.map((sentence) => `over ${bars.sentence} words: “${sentence.slice(0, 90)}…”`),
  ].filter((fault) => typeof fault === 'string');
}
