/** The second file: everyday names, filters, the glossary, and every word of every page with how much the page is about it. */
import type { Library } from '../../checks/loadLibrary.ts';
import type { SearchRules } from '../../schema/search.ts';
import type { NamesFile, WordsFile } from '../files.ts';
import { writePostings, type Posting } from '../postings.ts';
import { joinPhrases, readPhrases } from '../joinPhrases.ts';
import { splitWords } from '../readWords.ts';
import { createStemmer } from '../stemWord.ts';
import type { SourcePage } from './listPages.ts';

export function buildWords(
  names: NamesFile,
  rules: SearchRules,
  pages: readonly SourcePage[],
  glossary: Library['glossary'],
): WordsFile {
  const place = new Map(pages.map(({ page }, index) => [page.path, index]));
  return {
    pages: pages.map(({ details, related }) => ({
      ...details,
      misspelt: details.misspelt.filter((name) => !isMended(names, name)),
      related: related.flatMap((path) => place.get(path) ?? []),
    })),
    postings: writeWords(rules, pages),
    glossary: glossary.flatMap(({ slug, data }) => {
      const entry = { en: data.en, es: data.es }[names.lang];
      return entry ? [[slug, entry.term, ...entry.aliases] as [string, string, ...string[]]] : [];
    }),
    rules: {
      intents: rules.intents,
      outOfScope: rules.outOfScope,
      plainWords: rules.plainWords,
      bodyWords: rules.bodyWords,
      complaintWords: rules.complaintWords,
      procedureWords: rules.procedureWords,
    },
  };
}

function writeWords(rules: SearchRules, pages: readonly SourcePage[]): string {
  const stem = createStemmer(rules.stemming, new Map(Object.entries(rules.sameWords)));
  const stop = new Set(rules.stopWords);
  const phrases = readPhrases(rules.samePhrases);
  const words = new Map<string, { forms: Map<string, number>; postings: Posting[] }>();
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
        const known = words.get(term) ?? { forms: new Map<string, number>(), postings: [] };
        known.forms.set(word, (known.forms.get(word) ?? 0) + 1);
        words.set(term, known);
      }
    };
    for (const source of lead) count(source, true);
    for (const source of text) count(source, false);
    for (const [term, { count: times, lead: leading }] of counts)
      words.get(term)?.postings.push({ page, weight: leading ? 3 : times > 2 ? 2 : 1 });
  });
  const most = Math.max(20, pages.length * 0.7);
  const kept = [...words.values()]
    .filter(({ postings }) => postings.length <= most)
    .map(({ forms, postings }): [string, Posting[]] => [shortestForm(forms), postings]);
  return writePostings(kept);
}

/** The form shown in “Showing results for …”: the most frequent one, the shorter of two. */
function shortestForm(forms: ReadonlyMap<string, number>): string {
  return [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** True when every word of a misspelt name is mended by the corrections: then the right name finds the page. */
const isMended = ({ corrections }: NamesFile, name: string): boolean => {
  const words = splitWords(name);
  return words.length === 1 && corrections[words[0] ?? ''] !== undefined;
};
