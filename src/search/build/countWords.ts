/** Every word of every page, with how much each page is about it. */
import type { SearchRules } from '../../content/schema/search.ts';
import { joinPhrases, readPhrases } from '../joinPhrases.ts';
import type { Posting } from '../postings.ts';
import { splitWords } from '../readWords.ts';
import { createStemmer } from '../stemWord.ts';
import type { SourcePage } from './listPages.ts';

export interface CountedTerm {
  /** Its most frequent form, which stands for it in “Showing results for …”. */
  word: string;
  /** By page; weight 1 (named once), 2 (often), 3 (in a heading, the summary or a symptom). */
  postings: Posting[];
}

export function countWords(rules: SearchRules, pages: readonly SourcePage[]): Map<string, CountedTerm> {
  const stem = createStemmer(rules.stemming, new Map(Object.entries(rules.sameWords)));
  const stop = new Set(rules.stopWords);
  const phrases = readPhrases(rules.samePhrases);
  const terms = new Map<string, { forms: Map<string, number>; postings: Posting[] }>();
  pages.forEach(({ lead, text }, page) => {
    const counts = new Map<string, { count: number; lead: boolean }>();
    const count = (source: string, inLead: boolean): void => {
      for (const { word } of joinPhrases(splitWords(source), phrases)) {
        if (stop.has(word) || word.length < 2 || /^\d+$/.test(word)) continue;
        const term = stem(word);
        const entry = counts.get(term) ?? { count: 0, lead: false };
        entry.count += 1;
        entry.lead ||= inLead;
        counts.set(term, entry);
        const known = terms.get(term) ?? { forms: new Map<string, number>(), postings: [] };
        known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
        terms.set(term, known);
      }
    };
    for (const source of lead) count(source, true);
    for (const source of text) count(source, false);
    for (const [term, { count: times, lead: leading }] of counts)
      terms.get(term)?.postings.push({ page, weight: leading ? 3 : times > 2 ? 2 : 1 });
  });
  return new Map([...terms].map(([term, { forms, postings }]) => [term, { word: shortestForm(forms), postings }]));
}

/** The most frequent form, the shorter of two. */
function shortestForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}
