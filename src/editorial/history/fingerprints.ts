/** What each part of the content says, as a hash: two texts with the same hash say the same to the reader. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { buildAccount } from '../../content/account/buildAccount.ts';
import type { Block } from '../../content/account/account.ts';
import { allPages } from '../../content/read/allPages.ts';
import type { Library, Page } from '../../content/read/library.ts';
import { readFigureFile } from '../../content/read/readFigureWords.ts';

export const LOCK = 'content/changes.lock.json';

export interface Fingerprint {
  /** What stands under this path alone. */
  own: string;
  /** The same with what the page shows of shared advice, danger signs and duties, which are told of under their own paths. */
  shown: string;
}
/** By language and path: `en/treatments/discography`, `en/advice/driving`, `en/danger-signs`. */
export type Fingerprints = Record<string, Fingerprint>;

export function takeFingerprints(libraries: readonly Library[]): Fingerprints {
  const entries = libraries.flatMap((library) =>
    fingerprintsOf(library).map(([path, print]) => [`${library.lang}/${path}`, print] as const),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function fingerprintsOf(library: Library): [path: string, print: Fingerprint][] {
  const figures = readFigureFile(library, [])?.data;
  const whole = (value: unknown): Fingerprint => ({ own: hash(value), shown: hash(value) });
  return [
    ...allPages(library).map((page): [string, Fingerprint] => [
      `${page.kind}/${page.slug}`,
      fingerprintOf(library, page, figures?.figures[page.slug]),
    ]),
    ...library.notices.map(({ slug, data: { updated: _, ...data }, body }): [string, Fingerprint] => [
      `notices/${slug}`,
      whole([data, body]),
    ]),
    ...[...library.advice].map(([id, { facts, words }]): [string, Fingerprint] => [
      `advice/${id}`,
      whole([facts.statements, facts.details, words]),
    ]),
    ...[...library.glossary].map(([id, { words, refs }]): [string, Fingerprint] => [
      `terms/${id}`,
      whole([words, refs]),
    ]),
    [
      'danger-signs',
      whole([
        library.signWords,
        library.signs.map(({ id, facts: { notes: _, ...facts }, words }) => [id, facts, words]),
      ]),
    ],
    ['regulator-duties', whole(library.duties.words)],
    ['care-lines', whole(library.careLines)],
    ['figures', whole(figures ? [figures.labels, figures.gallery, figures.film] : [])],
  ];
}

/** Blocks that show what many pages share. */
const SHARED = new Set<Block['kind']>(['advice', 'sign-overview', 'care-lines', 'duties']);

/** @param figure the words under the page's drawing. */
function fingerprintOf(library: Library, page: Page, figure: unknown): Fingerprint {
  const { summary, signs, sections } = buildAccount(library, page);
  const { title, description, aliases } = page.words;
  const own = sections.map((section) => ({
    ...section,
    blocks: section.blocks.filter(({ kind }) => !SHARED.has(kind)),
  }));
  // A film has a page of its own, and is told of on the page that it belongs to. Its last scene, the danger signs, is told of with them.
  const said = [title, description, aliases, figure, library.films.get(page.slug)?.data, summary];
  return { own: hash([said, own]), shown: hash([said, signs, sections]) };
}

/** Lines and the order of fields are the editor's business; words are the reader's. */
function hash(value: unknown): string {
  const text = JSON.stringify(value, (key, item: unknown) => {
    if (key === 'line' || key === 'decided' || key === 'reckoned' || key === 'was') return undefined;
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return item;
    return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** @returns undefined before the first release, when there is no lock. */
export function readLock(root: string): Fingerprints | undefined {
  return existsSync(`${root}/${LOCK}`)
    ? (JSON.parse(readFileSync(`${root}/${LOCK}`, 'utf8')) as Fingerprints)
    : undefined;
}

export const writeLock = (root: string, prints: Fingerprints): void =>
  writeFileSync(`${root}/${LOCK}`, `${JSON.stringify(prints, null, 1)}\n`);
