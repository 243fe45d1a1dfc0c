/** Measures one page, as its account says it, against the bars of this site. */
import type { Account } from '../../content/account/account.ts';
import { bodyTexts, signTexts, type TextKind } from '../../content/account/accountText.ts';
import type { PageKind } from '../../content/read/library.ts';
import { measureReading, type ReadingMeasure } from './measureReading.ts';

/** From a study of 27 peers' pages: the best condition page had grade 5.3, the best treatment page 6.8, the best words per sentence 11.3. */
export const bars = {
  /** Highest Flesch–Kincaid grade of the running prose. */
  grade: { treatments: 7, conditions: 6.5, medicines: 7, guides: 7 },
  wordsPerSentence: 13,
  sentence: 25,
  /**
   * What a reader meets on the page: its own sentences and the advice that pages share; first screen, headings and names apart. Danger signs
   * and warnings of regulators count towards the least and not towards the most: registries decide how many there are. Guides may be shorter
   * or longer.
   */
  words: { from: 700, to: 1100 },
  /** A medicine says what has a source, and no more. */
  medicineWords: 500,
  summary: 120,
} as const;

export interface PageMeasure {
  /** The running prose: paragraphs and summary. The grade that the bar is about. */
  prose: ReadingMeasure;
  /** Every sentence on the page: prose, lists, tables, shared advice. Names of harms and options are no sentences. */
  all: ReadingMeasure;
  summaryWords: number;
  /** The page as shown; first screen, danger signs, warnings of regulators, headings and names apart. */
  words: number;
  /** Words of its danger signs and warnings of regulators. */
  registryWords: number;
  /** Of them, words of advice that pages share. */
  adviceWords: number;
  /** One sentence for each bar that the page misses. */
  faults: string[];
}

/** What registries hold: they decide how much there is of it. */
const fromRegistries: ReadonlySet<TextKind> = new Set(['warning', 'medicine']);

export function measurePage(account: Account): PageMeasure {
  const summary = account.summary.map(({ text }) => text);
  const shown = bodyTexts(account).filter(({ kind }) => kind !== 'heading');
  const of = (kind: TextKind): string[] => shown.filter((text) => text.kind === kind).map(({ text }) => text);
  const count = (texts: readonly string[]): number => measureReading(texts).words;
  const isSentence = (text: string): boolean => /[.!?:]["'’”)]*$/.test(text.trim());
  const sentences = shown.map(({ text }) => text).filter(isSentence);
  const measure = {
    prose: measureReading([...summary, ...of('prose')]),
    all: measureReading([...summary, ...sentences]),
    summaryWords: count(summary),
    words: count(
      shown
        .filter(({ kind, text }) => !fromRegistries.has(kind) && (kind !== 'list' || isSentence(text)))
        .map(({ text }) => text),
    ),
    registryWords: count([...signTexts(account), ...[...fromRegistries].flatMap(of)]),
    adviceWords: count(of('advice')),
  };
  return { ...measure, faults: findFaults(account.page.kind, measure) };
}

function findFaults(
  kind: PageKind,
  { prose, all, summaryWords, words, registryWords }: Omit<PageMeasure, 'faults'>,
): string[] {
  const bar = bars.grade[kind];
  const fewest = kind === 'medicines' ? bars.medicineWords : bars.words.from;
  return [
    prose.grade > bar && `grade ${prose.grade.toFixed(1)} is over ${bar}`,
    all.wordsPerSentence > bars.wordsPerSentence &&
      `${all.wordsPerSentence.toFixed(1)} words a sentence, over ${bars.wordsPerSentence}`,
    kind !== 'guides' &&
      words + registryWords < fewest &&
      `${words + registryWords} words with shared advice, danger signs and warnings, under ${fewest}`,
    kind !== 'guides' && words > bars.words.to && `${words} words with shared advice, over ${bars.words.to}`,
    summaryWords > bars.summary && `summary of ${summaryWords} words, over ${bars.summary}`,
    ...all.longSentences.map((sentence) => `over ${bars.sentence} words: “${sentence.slice(0, 90)}…”`),
  ].filter((fault) => typeof fault === 'string');
}
