/** The two files of the index (see engine/indexFiles.ts), from the content folder. */
import { getLibrary } from '../../content/read/getLibrary.ts';
import type { Library } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { NamesFile, WordsFile } from '../engine/indexFiles.ts';
import { Language } from '../engine/language.ts';
import { splitWords } from '../engine/readText.ts';
import { Spelling } from '../engine/spelling.ts';
import { listDocuments, type SearchDocument } from './listDocuments.ts';
import { loadRules } from './loadRules.ts';

/** A word of more than this share of the pages tells nothing. */
const COMMON = 0.65;
/** Pages that are shown for belonging with the one asked for. */
const MOST_RELATED = 10;
/** Said more often than this, a page is more about a word than one that says it in passing (times). */
const PASSING = 2;

export interface SearchIndex {
  names: NamesFile;
  words: WordsFile;
}

/** @throws with every problem of content/<lang>/search.yaml in one message */
export function readIndex(root: string, lang: string): SearchIndex {
  const library = getLibrary(lang, root);
  const rules = loadRules(library, lang);
  return buildIndex(rules, listDocuments(library, rules), library.glossary, lang);
}

export function buildIndex(
  rules: SearchRules,
  documents: readonly SearchDocument[],
  glossary: Library['glossary'],
  lang: string,
): SearchIndex {
  const { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases } = rules;
  const { intents, outOfScope, plainWords, bodyWords } = rules;
  const corrections = findCorrections(documents, rules);
  const mend = (name: string): string =>
    splitWords(name)
      .map((word) => corrections[word] ?? word)
      .join(' ');
  // A name of one word that is mended finds the page by the right name.
  const isMended = (name: string): boolean => corrections[splitWords(name).join(' ')] !== undefined;
  const indexOf = new Map(documents.map(({ page }, index) => [page.path, index]));
  return {
    names: {
      lang,
      pages: documents.map(({ page }) => page),
      corrections,
      rules: { stopWords, genericWords, stemming, soundAlike, soundSame, sameWords, samePhrases },
    },
    words: {
      pages: documents.map(({ details, misspelt, related }) => ({
        ...details,
        hidden: [...details.hidden.map(mend), ...misspelt.filter((name) => !isMended(name)).map(mend)],
        related: related.flatMap((path) => indexOf.get(path) ?? []).slice(0, MOST_RELATED),
      })),
      postings: listPostings(documents, new Language(rules)),
      glossary: [...glossary.values()].map(({ id, words }) => [id, words.term, ...words.aliases]),
      rules: { intents, outOfScope, plainWords, bodyWords },
    },
  };
}

/** A word that occurs only in listed misspellings is read as the nearest word among the same page's right names. */
function findCorrections(documents: readonly SearchDocument[], rules: SearchRules): Record<string, string> {
  const right = new Set([
    ...rules.stopWords,
    ...rules.genericWords,
    ...documents.flatMap(({ page, details, lead, text }) =>
      [page.title, ...page.aliases, ...details.hidden, ...lead, ...text].flatMap(splitWords),
    ),
  ]);
  const corrections: Record<string, string> = {};
  for (const { page, misspelt } of documents) {
    const own = [page.title, ...page.aliases].flatMap(splitWords);
    const spelling = new Spelling({ rules, corrections: {} }, new Map(own.map((word) => [word, true])));
    for (const word of misspelt.flatMap(splitWords)) {
      const best = right.has(word) ? undefined : spelling.correct(word);
      if (best) corrections[word] = best.word;
    }
  }
  return corrections;
}

/** Every word of every page, each under its most frequent form, which stands for it in “Showing results for …”. */
function listPostings(documents: readonly SearchDocument[], language: Language): WordsFile['postings'] {
  const read = (texts: readonly string[]): string[] =>
    texts
      .flatMap((text) => language.readWords(text))
      .filter((word) => !language.stopWords.has(word) && word.length > 1 && !/^\d+$/.test(word));
  const said = documents.flatMap(({ lead, text }, page) => {
    const leading = new Set(read(lead).map(language.stem));
    const words = read([...lead, ...text]);
    const byTerm = Map.groupBy(words, language.stem);
    return [...byTerm].map(([term, forms]) => {
      const level = leading.has(term) ? 3 : forms.length > PASSING ? 2 : 1;
      return { term, forms, posting: page * 3 + level - 1 };
    });
  });
  const most = Math.max(20, documents.length * COMMON);
  return [...Map.groupBy(said, ({ term }) => term).values()]
    .filter((pages) => pages.length <= most)
    .map((pages): WordsFile['postings'][number] => {
      const forms = [
        ...Map.groupBy(
          pages.flatMap((page) => page.forms),
          (form) => form,
        ),
      ];
      const [word = ''] =
        forms.sort(([a, x], [b, y]) => y.length - x.length || a.length - b.length || (a < b ? -1 : 1))[0] ?? [];
      return [word, ...pages.map(({ posting }) => posting)];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
