/** MiniSearch and Lunr over the same pages, each with its best settings of search practice (OR, fuzzy, field boosts, stop words). */
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { loadLibrary } from '../../src/content/read/loadLibrary.ts';
import { listDocuments as listPages } from '../../src/search/index/listDocuments.ts';
import { loadRules } from '../../src/search/index/loadRules.ts';
import { foldText } from '../../src/base/foldText.ts';
import { splitWords } from '../../src/search/engine/readText.ts';
import type { Finder } from './evaluate.ts';

export interface PeerDocument {
  id: string;
  title: string;
  /** All names the page itself lists, misspellings too; not the everyday names that only our layer has. */
  aliases: string;
  lead: string;
  text: string;
}

export function listDocuments(root: string): PeerDocument[] {
  const { library } = loadLibrary(root, 'en');
  const rules = loadRules(library, 'en');
  return listPages(library, { ...rules, names: {} }).map(({ page, details, lead, text }) => ({
    id: page.path.split('/').at(-1) ?? '',
    title: page.title,
    aliases: [...page.aliases, ...details.hidden].join('. '),
    lead: lead.join(' '),
    text: text.join(' '),
  }));
}

const BOOST = { title: 5, aliases: 4, lead: 2 };
const STOP_WORDS = new Set(
  splitWords(
    'a an and are as at be by can do does for from how i in is it my of on or that the this to was what when where which who why will with you your me have has if not get',
  ),
);

export function createMiniSearchFinders(documents: readonly PeerDocument[]): Record<string, Finder> {
  const create = (stop: boolean): MiniSearch<PeerDocument> => {
    const index = new MiniSearch<PeerDocument>({
      fields: ['title', 'aliases', 'lead', 'text'],
      processTerm: (term) => (stop && STOP_WORDS.has(foldText(term)) ? null : foldText(term)),
    });
    index.addAll(documents);
    return index;
  };
  const plain = create(false);
  const tuned = create(true);
  return {
    'MiniSearch, OR': (query) => plain.search(query, { boost: BOOST }).map(({ id }) => String(id)),
    'MiniSearch, fuzzy 0.2, stop words': (query) =>
      tuned.search(query, { boost: BOOST, fuzzy: 0.2, prefix: (term) => term.length > 3 }).map(({ id }) => String(id)),
  };
}

export function createLunrFinder(documents: readonly PeerDocument[]): Finder {
  const index = lunr(function build() {
    this.ref('id');
    this.field('title', { boost: BOOST.title });
    this.field('aliases', { boost: BOOST.aliases });
    this.field('lead', { boost: BOOST.lead });
    this.field('text');
    for (const document of documents) this.add(document);
  });
  return (query) =>
    index
      .query((q) => {
        for (const word of splitWords(query)) {
          q.term(word, { boost: 10 });
          if (word.length > 3) q.term(word, { editDistance: 1 });
        }
      })
      .map(({ ref }) => ref);
}
