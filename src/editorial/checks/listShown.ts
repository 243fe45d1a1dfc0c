/** Everything of the content that a reader can see, part by part, and the list of changes in which an edit of each part is told. */
import { existsSync, readdirSync } from 'node:fs';
import { figureWords } from '../../content/schema/figureWords.ts';
import { overviewFilm, treatmentFilm } from '../../content/schema/film.ts';
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import { readSource, type Source } from '../../content/read/readSource.ts';

export interface Shown {
  /** Its name in the lock: a file, or a part of one, like content/en/figures.yaml#discography. */
  key: string;
  /** What the reader sees, in any order of fields. */
  words: unknown;
  /** The text below the front matter. */
  body?: string;
  log: {
    /** The file that holds `changes`. */
    file: string;
    line?: number;
    changes: readonly { date: Date; text: string }[];
    /** The day that the page itself names as that of its last change. */
    updated?: Date;
  };
}

const KINDS = ['treatments', 'conditions', 'guides', 'advice', 'notices', 'glossary'] as const;
/** Fields that say something about the text, or that only search reads: they may change without an entry. */
const NOT_CONTENT = ['changes', 'updated', 'nextReview', 'review', 'misspellings', 'redirectFrom', 'guide'];

/** @param libraries one for each language; what they share, like a source, is listed once. */
export const listShown = (libraries: readonly Library[]): Shown[] => [
  ...new Map(libraries.flatMap(listOfLanguage).map((shown) => [shown.key, shown])).values(),
];

const listOfLanguage = (library: Library): Shown[] => [
  ...KINDS.flatMap((kind) => library[kind] as Entry<(typeof KINDS)[number]>[]).map(showEntry),
  ...listFilms(library),
  ...listFigureWords(library),
  ...library.references.map(showReference),
];

const without = (data: object, keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));

const logOf = ({ source, data }: Entry<(typeof KINDS)[number]>): Shown['log'] => {
  const line = source.lineOf(['changes']);
  return {
    file: source.file,
    ...(line !== undefined && { line }),
    changes: data.changes,
    ...('updated' in data && { updated: data.updated }),
  };
};

const showEntry = (entry: Entry<(typeof KINDS)[number]>): Shown => ({
  key: entry.source.file,
  words: without(entry.data, NOT_CONTENT),
  body: entry.source.body,
  log: logOf(entry),
});

/** A film belongs to its page, which names no more than the film's changes in its own list. */
function listFilms(library: Library): Shown[] {
  const folder = `content/${library.lang}/films`;
  if (!existsSync(`${library.root}/${folder}`)) return [];
  return readdirSync(`${library.root}/${folder}`)
    .filter((file) => file.endsWith('.yaml'))
    .flatMap((file) => {
      const { source } = readSource(library.root, `${folder}/${file}`);
      const slug = file.replace(/\.yaml$/, '');
      const page = [...library.treatments, ...library.guides].find((entry) => entry.slug === slug);
      const words = source && readFilmWords(source);
      // What is missing or malformed is told by checkFilms.
      return page && words ? [{ key: source.file, words, log: logOf(page) }] : [];
    });
}

const readFilmWords = ({ data }: Source): unknown =>
  treatmentFilm.safeParse(data).data ?? overviewFilm.safeParse(data).data;

/** The words of a figure belong to its page. Labels may stand in many drawings: like advice, they have a list of their own. */
function listFigureWords(library: Library): Shown[] {
  const file = `content/${library.lang}/figures.yaml`;
  const source = existsSync(`${library.root}/${file}`) ? readSource(library.root, file).source : undefined;
  const words = source && figureWords.safeParse(source.data).data;
  if (!words) return [];
  const { figures, changes, ...shared } = words;
  const line = source.lineOf(['changes']);
  return [
    { key: file, words: shared, log: { file, ...(line !== undefined && { line }), changes } },
    ...[...library.treatments, ...library.conditions].flatMap((page) => {
      const own = figures[page.slug];
      return own ? [{ key: `${file}#${page.slug}`, words: own, log: logOf(page) }] : [];
    }),
  ];
}

/** A source has its own list, or a mended address would need an entry on twenty pages. */
const showReference = ({ custom, ...shown }: Library['references'][number]): Shown => ({
  key: `content/references.json#${shown.id}`,
  words: { ...shown, custom: without(custom, ['changes', 'citable', 'findings', 'note']) },
  log: { file: 'content/references.json', changes: custom.changes ?? [] },
});
