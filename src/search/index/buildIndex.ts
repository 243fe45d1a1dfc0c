/** The two files of the index (see engine/indexFiles.ts), from the content folder. */
import { getLibrary } from '../../content/read/getLibrary.ts';
import type { Library } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { Site } from '../../content/schema/site.ts';
import type { NamesFile, WordsFile } from '../engine/indexFiles.ts';
import { Language } from '../engine/language.ts';
import { measureMisspelling, readSoundAlike, soundOut } from '../engine/measureMisspelling.ts';
import { splitWords } from '../engine/readText.ts';
import { listDocuments, type SearchDocument } from './listDocuments.ts';
import { loadRules } from './loadRules.ts';

/** A word of more than this share of the pages tells nothing. */
const COMMON = 0.7;
/** Pages that are shown for belonging with the one asked for. */
const MOST_RELATED = 10;
/** Said more often than this, a page is more about a word than one that says it in passing (times). */
const PASSING = 2;

export interface SearchIndex {
  names: NamesFile;
  words: WordsFile;
}

/** @throws with every problem of content/<lang>/search.yaml in one message */
export function readIndex(root: string, lang: string, numbers: Site['emergency']): SearchIndex {
  const library = getLibrary(lang, root);
  const rules = loadRules(library, lang);
  return buildIndex(rules, listDocuments(library, rules), library.glossary, lang, numbers);
}

export function buildIndex(
  rules: SearchRules,
  documents: readonly SearchDocument[],
  glossary: Library['glossary'],
  lang: string,
  numbers: Site['emergency'],
): SearchIndex {
  const { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases, emergencies } = rules;
  const { intents, outOfScope, plainWords, bodyWords, complaintWords } = rules;
  const corrections = findCorrections(documents, rules);
  const indexOf = new Map(documents.map(({ page }, index) => [page.path, index]));
  return {
    names: {
      lang,
      pages: documents.map(({ page }) => page),
      corrections,
      numbers,
      rules: { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases, emergencies },
    },
    words: {
      // A name of one word that the corrections mend finds the page by the right name.
      pages: documents.map(({ details, related }) => ({
        ...details,
        related: related.flatMap((path) => indexOf.get(path) ?? []).slice(0, MOST_RELATED),
        misspelt: details.misspelt.filter((name) => corrections[splitWords(name).join(' ')] === undefined),
      })),
      postings: writePostings(documents, new Language(rules)),
      glossary: [...glossary.values()].map(({ id, words }) => [id, words.term, ...words.aliases]),
      rules: { intents, outOfScope, plainWords, bodyWords, complaintWords },
    },
  };
}

/** A word that occurs only in listed misspellings is read as the nearest word among the same page's right names. */
function findCorrections(documents: readonly SearchDocument[], rules: SearchRules): Record<string, string> {
  const alike = readSoundAlike(rules.soundAlike);
  const sound = (word: string): string => soundOut(word, rules.soundSame);
  const right = new Set([
    ...rules.stopWords,
    ...rules.genericWords,
    ...documents.flatMap(({ page, details, lead, text }) =>
      [page.title, ...page.aliases, ...details.hidden, ...lead, ...text].flatMap(splitWords),
    ),
  ]);
  const corrections = new Map<string, string>();
  for (const { page, details } of documents) {
    const own = [...new Set([page.title, ...page.aliases].flatMap(splitWords))];
    for (const word of details.misspelt.flatMap(splitWords)) {
      if (right.has(word) || word.length < 3) continue;
      const [best] = own
        .map((known) => ({ known, cost: measureMisspelling(sound(word), sound(known), 3, alike) }))
        .sort((a, b) => a.cost - b.cost);
      // In a short word only letters that sound alike are forgiven: “nee” is “knee”.
      const most = word.length < 4 ? 0.6 : Math.min(2.2, Math.max(1, word.length * 0.28));
      if (best && best.cost <= most) corrections.set(word, best.known);
    }
  }
  return Object.fromEntries([...corrections].sort());
}

/** Every word of every page, each under its most frequent form, which stands for it in “Showing results for …”. */
function writePostings(documents: readonly SearchDocument[], language: Language): WordsFile['postings'] {
  const terms = new Map<string, { forms: Map<string, number>; levels: Map<number, number> }>();
  documents.forEach(({ lead, text }, page) => {
    const counts = new Map<string, number>();
    const read = (sources: readonly string[]): string[] =>
      sources
        .flatMap((source) => language.readWords(source))
        .filter((word) => !language.stopWords.has(word) && word.length > 1 && !/^\d+$/.test(word));
    const leading = read(lead);
    for (const word of [...leading, ...read(text)]) {
      const term = language.stem(word);
      const { forms, levels } = terms.get(term) ?? {
        forms: new Map<string, number>(),
        levels: new Map<number, number>(),
      };
      forms.set(word, (forms.get(word) ?? 0) + 1);
      const count = (counts.get(term) ?? 0) + 1;
      counts.set(term, count);
      terms.set(term, { forms, levels: levels.set(page, count > PASSING ? 2 : 1) });
    }
    for (const term of new Set(leading.map(language.stem))) terms.get(term)?.levels.set(page, 3);
  });
  const most = Math.max(20, documents.length * COMMON);
  return [...terms.values()]
    .filter(({ levels }) => levels.size <= most)
    .map(({ forms, levels }): WordsFile['postings'][number] => {
      let before = 0;
      const steps = [...levels].map(([page, level]) => {
        const step = (page - before) * 3 + level - 1;
        before = page;
        return step;
      });
      const [word = ''] =
        [...forms].sort(([a, x], [b, y]) => y - x || a.length - b.length || (a < b ? -1 : 1))[0] ?? [];
      return [word, ...steps];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
