/** Checks the text of a page: only the closed vocabulary, known ids, the fixed headings in order. */
import type { Entry, Library } from '../../content/read/loadLibrary.ts';
import {
  conditionBlocks,
  findTags,
  guideBlocks,
  inlineTags,
  splitIds,
  treatmentBlocks,
} from '../../content/read/markup.ts';
import { listHeadings } from '../../content/schema/headings.ts';
import { wordsIn } from '../../content/schema/glossary.ts';
import type { Problem } from '../../content/read/problem.ts';

type PageKind = 'treatments' | 'conditions' | 'guides';
const blocks: Record<PageKind, readonly string[]> = {
  treatments: treatmentBlocks,
  conditions: conditionBlocks,
  guides: guideBlocks,
};

export function checkBody(kind: PageKind, entry: Entry<PageKind>, library: Library): Problem[] {
  const { body, bodyLine, file } = entry.source;
  const at = (index: number): number => bodyLine + body.slice(0, index).split('\n').length - 1;
  const problems: Problem[] = [];
  const report = (index: number, field: string, problem: string, cure: string): void =>
    void problems.push({ file, line: at(index), field, problem, cure });
  const terms = new Set(library.glossary.filter(({ data }) => wordsIn(data, library.lang)).map(({ slug }) => slug));
  const advice = new Set(library.advice.map(({ slug }) => slug));
  const seen = new Set<string>();

  for (const { name, attributes, index } of findTags(body)) {
    if (!(blocks[kind].includes(name) || (inlineTags as readonly string[]).includes(name))) {
      report(
        index,
        `<${name}>`,
        'This tag is not in the vocabulary of content text.',
        `Use only ${[...inlineTags, ...blocks[kind]].join(', ')}.`,
      );
    }
    if (name === 'Cite') {
      const ids = splitIds(attributes['refs']);
      if (ids.length === 0)
        report(index, '<Cite>', 'It names no reference.', 'Write <Cite refs="an-id another-id" />.');
      for (const id of ids)
        if (!library.referenceIds.has(id))
          report(index, '<Cite>', `There is no reference “${id}”.`, 'Use an id from content/references.json.');
    }
    if (name === 'Term') {
      const id = attributes['id'] ?? '';
      if (!terms.has(id))
        report(
          index,
          '<Term>',
          `There is no glossary term “${id}” in this language.`,
          `Use the name of a file in content/glossary, without .yaml; the file holds the term’s words under “${library.lang}”.`,
        );
      if (seen.has(id)) report(index, '<Term>', `“${id}” is marked twice on this page.`, 'Mark only its first use.');
      seen.add(id);
    }
    if (name === 'Advice' && !advice.has(attributes['id'] ?? ''))
      report(
        index,
        '<Advice>',
        `There is no shared advice “${attributes['id'] ?? ''}”.`,
        'Use the name of a file in content/<lang>/advice.',
      );
    if (blocks[kind].includes(name)) {
      if (seen.has(`<${name}>`)) report(index, `<${name}>`, 'This block stands twice on the page.', 'Keep one.');
      seen.add(`<${name}>`);
    }
  }
  for (const match of body.matchAll(/^(import|export)\b.*$/gm))
    report(
      match.index,
      match[1] ?? '',
      'Content files hold no code.',
      'Remove the line: the page hands the text its components.',
    );
  for (const match of body.matchAll(/\]\((\/[^)#\s]*)(#[^)]*)?\)/g)) {
    const path = match[1] ?? '';
    if (!path.endsWith('/')) report(match.index, path, 'Links inside the site end with a slash.', `Write ${path}/.`);
    const page = /^\/(treatments|conditions|guides)\/([^/]+)\/$/.exec(path);
    if (page && !library[page[1] as PageKind].some(({ slug }) => slug === page[2]))
      report(match.index, path, 'There is no such page.', `Use the name of a file in content/<lang>/${page[1] ?? ''}.`);
  }
  problems.push(...checkHeadings(kind, entry, library, at));
  return problems;
}

function checkHeadings(
  kind: PageKind,
  { source: { body, file } }: Entry<PageKind>,
  { headings }: Library,
  at: (index: number) => number,
): Problem[] {
  if (kind === 'guides' || !headings) return [];
  const expected = listHeadings(headings, kind);
  const found = [...body.matchAll(/^## +(.+?) *$/gm)].map((match) => ({ text: match[1] ?? '', index: match.index }));
  const wanted = expected
    .filter(({ text, optional }) => !optional || found.some((heading) => heading.text === text))
    .map(({ text }) => text);
  const wrong = found.find((heading, place) => heading.text !== wanted[place]);
  if (!wrong && found.length === wanted.length) return [];
  const place = wrong ? found.indexOf(wrong) : found.length;
  return [
    {
      file,
      line: at(wrong?.index ?? body.length),
      field: `## ${wrong?.text ?? '(end of text)'}`,
      problem: `Here the heading “${wanted[place] ?? 'none'}” was expected.`,
      cure: `The headings are, in order: ${wanted.join(' / ')}.`,
    },
  ];
}
