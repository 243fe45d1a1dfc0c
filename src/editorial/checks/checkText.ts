/** Checks the text of a page beyond its vocabulary: ids that lead somewhere, the fixed headings in order, each block and term once. */
import type { Block } from '../../content/account/account.ts';
import { blocksOf } from '../../content/account/factBlocks.ts';
import { listHeadings } from '../../content/schema/headings.ts';
import type { Library, NoticePage, Page, PageKind } from '../../content/read/library.ts';
import { factBlocks, walkInlines, type Inline } from '../../content/read/parseBody.ts';
import type { Problem } from '../../content/read/problem.ts';
import { areDataRead, isUnread, textOf } from '../../content/read/isUnread.ts';

/** @returns problems with the line of the paragraph, list or heading in which they stand. */
export function checkText(page: Page | NoticePage, library: Library): Problem[] {
  const file = 'source' in page ? page.source.file : page.sources.words.file;
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { nodes } of page.body) {
    for (const { node, line } of walkInlines(nodes))
      problems.push(...checkInline(node, library, seen).map((found) => ({ file, line, ...found })));
    for (const flow of nodes) {
      if (flow.type !== 'block') continue;
      const field = `<${flow.name}>`;
      const key = `${flow.name} ${flow.id ?? ''}`;
      if (seen.has(key))
        problems.push({
          file,
          line: flow.line,
          field,
          problem: 'This block stands twice on the page.',
          cure: 'Keep one.',
        });
      seen.add(key);
      if (flow.name === 'Advice' && !library.advice.has(flow.id ?? '') && !isUnread(library, `advice/${flow.id ?? ''}`))
        problems.push({
          file,
          line: flow.line,
          field,
          problem: `There is no shared advice “${flow.id ?? ''}”.`,
          cure: 'Use the name of a file in content/facts/advice.',
        });
    }
  }
  if ('kind' in page) problems.push(...checkHeadings(page, library), ...checkBlocks(page, library, seen));
  return problems;
}

type Found = Pick<Problem, 'field' | 'problem' | 'cure'>;

function checkInline(node: Inline, library: Library, seen: Set<string>): Found[] {
  if (node.type === 'cite')
    return node.refs
      .filter((id) => isUnknownReference(library, id))
      .map((id) => ({
        field: '<Cite>',
        problem: `There is no reference “${id}”.`,
        cure: 'Use an id from content/references.json, or add the source there.',
      }));
  if (node.type === 'link') return checkLink(node.url, library);
  if (node.type !== 'term') return [];
  const found: Found[] = [];
  if (!library.glossary.has(node.id) && !isUnread(library, `glossary/${node.id}`))
    found.push({
      field: '<Term>',
      problem: `There is no glossary term “${node.id}” in this language.`,
      cure: `Use the name of a file in content/glossary, without .yaml; the file holds the term’s words under “${library.lang}”.`,
    });
  if (seen.has(`term ${node.id}`))
    found.push({
      field: '<Term>',
      problem: `“${node.id}” is marked twice on this page.`,
      cure: 'Mark only its first use.',
    });
  seen.add(`term ${node.id}`);
  return found;
}

export const isUnknownReference = (library: Library, id: string): boolean =>
  !library.references.has(id) && !library.unread.has('references') && !library.unread.has(`references/${id}`);

function checkLink(url: string, library: Library): Found[] {
  if (!url.startsWith('/')) return [];
  const [path = ''] = url.split(/[?#]/);
  if (!path.endsWith('/'))
    return [{ field: path, problem: 'Links inside the site end with a slash.', cure: `Write ${path}/.` }];
  const [, kind = '', slug = ''] = /^\/(treatments|conditions|medicines|guides)\/([^/]+)\/$/.exec(path) ?? [];
  return slug && !library[kind as PageKind].some((page) => page.slug === slug) && !isUnread(library, `${kind}/${slug}`)
    ? [{ field: path, problem: 'There is no such page.', cure: `Use the name of a file in content/<lang>/${kind}.` }]
    : [];
}

function checkHeadings(page: Page, { headings }: Library): Problem[] {
  if (page.kind === 'guides' || Object.keys(headings[page.kind]).length === 0) return [];
  const expected = listHeadings(headings, page.kind);
  const found = page.body.flatMap(({ title, line }) => (title === undefined ? [] : [{ title, line }]));
  const wanted = expected
    .filter(({ text, optional }) => !optional || found.some(({ title }) => title === text))
    .map(({ text }) => text);
  const wrong = found.find(({ title }, index) => title !== wanted[index]);
  if (!wrong && found.length === wanted.length) return [];
  const index = wrong ? found.indexOf(wrong) : found.length;
  const { file, body, bodyLine } = page.sources.words;
  return [
    {
      file,
      line: wrong?.line ?? bodyLine + body.split('\n').length - 1,
      field: `## ${wrong?.title ?? '(end of text)'}`,
      problem: `Here the heading “${wanted[index] ?? 'none'}” was expected.`,
      cure: `The headings are, in order: ${wanted.join(' / ')}.`,
    },
  ];
}

/** A block whose lists are all empty shows nothing. */
const holdsFacts = (block: Block): boolean =>
  Object.values(block).some((value) => Array.isArray(value) && value.length > 0);

/** Facts whose block is not in the text would not be shown. The blocks of guides stand where they are wanted. */
function checkBlocks(page: Page, library: Library, seen: ReadonlySet<string>): Problem[] {
  if (page.kind === 'guides' || !areDataRead(library) || library.unread.has(textOf(page.sources.words.file))) return [];
  return factBlocks[page.kind]
    .filter((name) => !seen.has(`${name} `) && blocksOf(library, page, name, undefined).some(holdsFacts))
    .map((name) => ({
      file: page.sources.words.file,
      field: `<${name} />`,
      problem: 'The text does not show these facts.',
      cure: `Write <${name} /> under its heading: \`npm run new\` shows where.`,
    }));
}
