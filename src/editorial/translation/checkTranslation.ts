/**
 * A translation is words alone: it has the sections, tags, sources and numbers of the English words under the same ids. Facts have no
 * language, so whatever differs here is a mistake in the words.
 */
import { allPages } from '../../content/read/allPages.ts';
import type { Library } from '../../content/read/library.ts';
import { walkInlines, type BodySection } from '../../content/read/parseBody.ts';
import { problemAt, type Problem } from '../../content/read/problem.ts';
import { readFigureFile } from '../../content/read/readFigureWords.ts';
import type { Source } from '../../content/read/readSource.ts';
import { compareNumbers } from './compareNumbers.ts';

/** Names differ from language to language; a number in one is no fact. */
const NAMES = new Set(['title', 'aliases', 'misspellings', 'term']);

export function checkTranslation(english: Library, other: Library): Problem[] {
  const pages = allPages(other).flatMap((page) => {
    const source = allPages(english).find(({ kind, slug }) => kind === page.kind && slug === page.slug);
    return source
      ? [
          ...compareWords(source.words, page.words, page.sources.words, other.lang),
          ...compareBodies(source.body, page.body, page.sources.words, other.lang),
        ]
      : [];
  });
  const notices = other.notices.flatMap(({ slug, body, source }) => {
    const first = english.notices.find((notice) => notice.slug === slug);
    return first ? compareBodies(first.body, body, source, other.lang) : [];
  });
  return [...pages, ...notices, ...listShared(english, other)];
}

/** Words that pages share, file by file. */
function listShared(english: Library, other: Library): Problem[] {
  const { lang } = other;
  const files = new Map<string, { first: Source; source: Source }>();
  for (const [key, { words }] of other.registrySources) {
    const first = english.registrySources.get(key)?.words;
    if (words && first) files.set(words.file, { first, source: words });
  }
  for (const [id, { sources }] of other.advice) {
    const first = english.advice.get(id)?.sources.words;
    if (first) files.set(sources.words.file, { first, source: sources.words });
  }
  const figures = { first: readFigureFile(english, [])?.source, source: readFigureFile(other, [])?.source };
  if (figures.first && figures.source) files.set(figures.source.file, { first: figures.first, source: figures.source });
  return [
    ...[...files.values()].flatMap(({ first, source }) => compareWords(first.data, source.data, source, lang)),
    ...[...other.glossary].flatMap(([id, { words, source }]) => {
      const first = english.glossary.get(id)?.words;
      return first ? compareWords(first, words, source, lang, [lang]) : [];
    }),
    ...[...other.films].flatMap(
      ([
        slug,
        {
          sources: { words },
        },
      ]) => {
        const first = english.films.get(slug)?.sources.words.data;
        return first ? compareWords(first, words.data, words, lang) : [];
      },
    ),
  ];
}

type Path = (string | number)[];

/** Every text of the English words against the one under the same key. Keys that are missing, joining facts and words has told. */
function compareWords(english: unknown, translated: unknown, source: Source, lang: string, path: Path = []): Problem[] {
  if (typeof english === 'string' && typeof translated === 'string') {
    const { missing, added } = compareNumbers(english, translated, lang);
    return missing.length + added.length === 0
      ? []
      : [
          problemAt(
            source,
            path,
            describeNumbers(missing, added),
            'State the numbers of the English words; a wrong number is corrected in the facts and in English first.',
          ),
        ];
  }
  if (typeof english !== 'object' || english === null || typeof translated !== 'object' || translated === null)
    return [];
  return Object.entries(english).flatMap(([key, value]: [string, unknown]) =>
    NAMES.has(key)
      ? []
      : compareWords(value, (translated as Record<string, unknown>)[key], source, lang, [
          ...path,
          Array.isArray(english) ? Number(key) : key,
        ]),
  );
}

const describeNumbers = (missing: readonly string[], added: readonly string[]): string =>
  [
    missing.length > 0 && `It lacks ${missing.join(', ')}, which the English words state.`,
    added.length > 0 && `It states ${added.join(', ')}, which the English words do not.`,
  ]
    .filter((text) => text !== false)
    .join(' ');

function compareBodies(
  english: readonly BodySection[],
  translated: readonly BodySection[],
  { file }: Source,
  lang: string,
): Problem[] {
  if (english.length !== translated.length)
    return [
      {
        file,
        field: 'text',
        problem: `It has ${translated.length} sections, and the English text ${english.length}.`,
        cure: 'Give it the headings of the English text, in the same order.',
      },
    ];
  return english.flatMap((section, index) => {
    const other = translated[index];
    if (!other) return [];
    const at = { file, line: other.line, field: `## ${other.title ?? '(first lines)'}` };
    const differ = (what: 'blocks' | 'sources' | 'terms' | 'links', cure: string): Problem[] => {
      const [first, second] = [listTags(section)[what], listTags(other)[what]];
      const lacks = first.filter((id) => !second.includes(id));
      const adds = second.filter((id) => !first.includes(id));
      return lacks.length + adds.length === 0
        ? []
        : [
            {
              ...at,
              problem: [
                lacks.length > 0 && `Its ${what} lack ${lacks.join(', ')} of the English section.`,
                adds.length > 0 && `Its ${what} have ${adds.join(', ')}, which the English section has not.`,
              ]
                .filter((text) => text !== false)
                .join(' '),
              cure,
            },
          ];
    };
    const { missing, added } = compareNumbers(textOf(section), textOf(other), lang);
    return [
      ...differ('blocks', 'Show the blocks of the English section.'),
      ...differ('sources', 'Put the source markers of the English section behind the same sentences.'),
      ...differ('terms', 'Mark the same terms.'),
      ...differ('links', 'Link to the same pages, without the language in the address.'),
      ...(missing.length + added.length === 0
        ? []
        : [
            {
              ...at,
              problem: describeNumbers(missing, added),
              cure: 'State the numbers of the English section; a wrong number is corrected in the facts and in English first.',
            },
          ]),
    ];
  });
}

function listTags({ nodes }: BodySection): Record<'blocks' | 'sources' | 'terms' | 'links', string[]> {
  const inlines = [...walkInlines(nodes)].map(({ node }) => node);
  return {
    blocks: nodes.flatMap((flow) =>
      flow.type === 'block' ? [`<${flow.name}${flow.id === undefined ? '' : ` ${flow.id}`}>`] : [],
    ),
    sources: inlines.flatMap((node) => (node.type === 'cite' ? node.refs : [])),
    terms: inlines.flatMap((node) => (node.type === 'term' ? [node.id] : [])),
    links: inlines.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
  };
}

const textOf = ({ nodes }: BodySection): string =>
  [...walkInlines(nodes)].flatMap(({ node }) => (node.type === 'text' ? [node.value] : [])).join(' ');
