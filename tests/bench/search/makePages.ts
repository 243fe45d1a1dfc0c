/**
 * Pages that look like ours, as many as asked for: words drawn by the frequencies of our own texts, plus a long tail of made-up
 * medical words, since real vocabularies grow with the site. The same number always gives the same pages.
 */
import { prepareHtml } from '../../../src/integrations/buildSearchIndex.ts';
import type { SourcePage } from '../../../src/search/build/listPages.ts';
import { splitWords } from '../../../src/search/readWords.ts';

const STEMS = [
  'neur',
  'myel',
  'arthr',
  'spondyl',
  'fasci',
  'chondr',
  'oste',
  'myo',
  'radicul',
  'gangli',
  'tendin',
  'vertebr',
  'cervic',
  'thorac',
  'lumb',
  'sacr',
  'patell',
  'femor',
  'brachi',
  'occipit',
];
const MIDDLES = ['o', 'i', 'eo', 'ola', 'ora', 'ino', 'ata', 'eri', 'osi', 'uli'];
const ENDS = [
  'pathy',
  'algia',
  'itis',
  'osis',
  'plasty',
  'tomy',
  'lysis',
  'graphy',
  'desis',
  'trophy',
  'genesis',
  'penia',
];
const WORDS_A_PAGE = 1100;

/** A small repeatable random generator (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function makePages(count: number, model: readonly SourcePage[]): SourcePage[] {
  const random = createRandom(20_261_124);
  const pool = model.flatMap(({ lead, text }) => [...lead, ...text].flatMap(splitWords));
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const rare = (): string => pick(STEMS) + pick(MIDDLES) + pick(STEMS) + pick(ENDS);
  const word = (): string => (random() < 0.03 ? rare() : pick(pool));
  const sentence = (): string => Array.from({ length: 9 + Math.floor(random() * 8) }, word).join(' ');
  return Array.from({ length: count }, (_, place): SourcePage => {
    const base = model[place % model.length] as SourcePage;
    const subject = `${rare()} ${pick(['pain', 'syndrome', 'injection', 'block', 'neuralgia', 'stimulation'])}`;
    const sentences = Array.from({ length: Math.ceil(WORDS_A_PAGE / 12) }, sentence);
    return {
      page: {
        path: `${pick(['treatments', 'conditions'])}/made-${place}`,
        title: `${subject[0]?.toUpperCase()}${subject.slice(1)}`,
        aliases: [rare(), `${rare()} pain`],
      },
      details: { ...base.details, hidden: [], misspelt: [], summary: sentences[0] ?? '' },
      related: [],
      lead: sentences.slice(0, 6),
      text: sentences.slice(6),
    };
  });
}

/** The page as the site would render it, as far as the index looks at it. */
export function renderPage({ page, details, lead, text }: SourcePage): { url: string; html: string } {
  const sections = Array.from(
    { length: 6 },
    (_, place) =>
      `<h2 id="part-${place}">${lead[place] ?? ''}</h2><p>${text.slice(place * 16, place * 16 + 16).join('. ')}.</p>`,
  );
  const filters = [`kind:${page.path.split('/')[0]}`, ...details.regions.map((region) => `region:${region}`)];
  return {
    url: `${page.path}/`,
    html: prepareHtml(
      `<!doctype html><html lang="en"><head><title>${page.title}</title></head><body><main data-pagefind-body><h1 data-pagefind-meta="title">${page.title}</h1><p data-pagefind-weight="6">Also called: ${page.aliases.join(', ')}</p>${sections.join('')}</main></body></html>`,
      filters,
    ),
  };
}
