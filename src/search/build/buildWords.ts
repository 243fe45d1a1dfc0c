/** The second file: everyday names, filters, the glossary, and every word of every page with how much the page is about it. */
import type { Library } from '../../content/read/library.ts';
import type { SearchRules } from '../../content/schema/search.ts';
import type { NamesFile, WordsFile } from '../files.ts';
import { writePostings, type Posting } from '../postings.ts';
import { splitWords } from '../readWords.ts';
import { countWords } from './countWords.ts';
import type { SourcePage } from './listPages.ts';

/** @param whole false: the words of the pages are left to the shards (see buildShards.ts) */
export function buildWords(
  names: NamesFile,
  rules: SearchRules,
  pages: readonly SourcePage[],
  glossary: Library['glossary'],
  whole = true,
): WordsFile {
  const place = new Map(pages.map(({ page }, index) => [page.path, index]));
  return {
    pages: pages.map(({ details, related }) => ({
      ...details,
      misspelt: details.misspelt.filter((name) => !isMended(names, name)),
      related: related.flatMap((path) => place.get(path) ?? []),
    })),
    postings: whole ? writeWords(rules, pages) : '',
    glossary: [...glossary.values()].map(({ id, words }): [string, string, ...string[]] => [
      id,
      words.term,
      ...words.aliases,
    ]),
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

/** Words of nearly every page tell nothing. */
function writeWords(rules: SearchRules, pages: readonly SourcePage[]): string {
  const most = Math.max(20, pages.length * 0.7);
  return writePostings(
    [...countWords(rules, pages).values()]
      .filter(({ postings }) => postings.length <= most)
      .map(({ word, postings }): [string, Posting[]] => [word, postings]),
  );
}

/** True when every word of a misspelt name is mended by the corrections: then the right name finds the page. */
const isMended = ({ corrections }: NamesFile, name: string): boolean => {
  const words = splitWords(name);
  return words.length === 1 && corrections[words[0] ?? ''] !== undefined;
};
