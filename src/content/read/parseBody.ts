/**
 * Reads the text of a page, the part below the front matter: MDX, parsed by Sätteri, in a small closed vocabulary. Content holds no code:
 * expressions, imports and unknown tags are refused here, before anything is built.
 */
import GithubSlugger from 'github-slugger';
import { mdxToMdast } from 'satteri';
import type { Problem } from './problem.ts';

export type Inline =
  | { type: 'text'; value: string }
  | { type: 'strong' | 'emphasis'; children: Inline[] }
  | { type: 'link'; url: string; children: Inline[] }
  /** Source markers: ids of references. */
  | { type: 'cite'; refs: string[] }
  /** A hard word at its first use: id of a glossary term. */
  | { type: 'term'; id: string; children: Inline[] };

/** Blocks whose facts the page holds, by the kind of page that may show them. */
export const factBlocks = {
  treatments: [
    'WhoMayBenefit',
    'WhoShouldNot',
    'Alternatives',
    'Benefits',
    'Guidelines',
    'Risks',
    'RegulatorDuties',
    'Before',
    'Steps',
    'After',
    'NextSteps',
    'Questions',
    'Advice',
  ],
  conditions: ['Symptoms', 'SelfCare', 'Diagnosis', 'Options', 'NextSteps', 'RegulatorDuties', 'Causes', 'Questions', 'Advice'],
  medicines: [
    'UsedFor',
    'Benefits',
    'TakingSafely',
    'Risks',
    'WhoShouldNot',
    'Mixing',
    'OlderPeople',
    'Pregnancy',
    'Driving',
    'Stopping',
    'RegulatorDuties',
    'Questions',
    'Advice',
  ],
  guides: ['Questions', 'PainScalePicker', 'PainDiary', 'Advice', 'DangerSigns', 'CareLines', 'RegulatorDuties'],
  notices: ['PublisherNote', 'FundingNote', 'EmergencyNumbers', 'ContactLine', 'OfflineNote'],
} as const;
export type BlockName = (typeof factBlocks)[keyof typeof factBlocks][number];
export type TextKind = keyof typeof factBlocks;

export type Flow = { line: number } & (
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; depth: number; id: string; children: Inline[] }
  | { type: 'list'; ordered: boolean; items: Inline[][] }
  /** @param id of the advice, for `Advice`. */
  | { type: 'block'; name: BlockName; id?: string }
);

/** A part of the text under a heading of the second level; the first part may have none. */
export interface BodySection {
  id?: string;
  title?: string;
  line: number;
  nodes: Flow[];
}

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  ordered?: boolean | null;
  name?: string | null;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: Node[];
  position?: { start: { line: number } };
}

const VOCABULARY =
  'Use paragraphs, lists, headings, **strong** and *emphasized* words, links, <Cite refs="…" />, <Term id="…">…</Term> and the blocks of this kind of page.';

/** Something in the text that the vocabulary does not have; `line` counts from the first line of the text. */
class Refusal extends Error {
  readonly line: number;
  readonly field: string;
  readonly cure: string;
  constructor(node: Node, field: string, problem: string, cure: string) {
    super(problem);
    this.line = node.position?.start.line ?? 1;
    this.field = field;
    this.cure = cure;
  }
}

/**
 * @param text the body as it stands in the file.
 * @param firstLine the line of the file on which the body starts.
 * @returns the sections, and one problem for each thing refused; a text that cannot be parsed at all has one problem and no sections.
 */
export function parseBody(
  { file, kind, text, firstLine }: { file: string; kind: TextKind; text: string; firstLine: number },
): { sections: BodySection[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const lineOf = (line: number): number => firstLine + line - 1;
  let tree: Node;
  try {
    tree = mdxToMdast(text) as unknown as Node;
  } catch (error) {
    return { sections: [], problems: [describeParseError(file, error, lineOf)] };
  }
  const slugger = new GithubSlugger();
  const sections: BodySection[] = [{ line: firstLine, nodes: [] }];
  for (const node of tree.children ?? []) {
    try {
      const flow = readFlow(node, kind, slugger);
      if (!flow) continue;
      flow.line = lineOf(flow.line);
      if (flow.type === 'heading' && flow.depth === 2)
        sections.push({ id: flow.id, title: plainTextOf(flow.children), line: flow.line, nodes: [] });
      else sections.at(-1)?.nodes.push(flow);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { line, field, message, cure } = error;
      problems.push({ file, line: lineOf(line), field, problem: message, cure });
    }
  }
  return { sections: sections.filter(({ title, nodes }) => title !== undefined || nodes.length > 0), problems };
}

function describeParseError(file: string, error: unknown, lineOf: (line: number) => number): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', , reason = message] = /^(\d+):(\d+): ([\s\S]*)$/.exec(message) ?? [];
  return {
    file,
    line: lineOf(Number(line)),
    field: 'text',
    problem: `This is not valid MDX: ${reason.replace(/ \(mdx[^)]*\)$/, '')}.`,
    cure: 'Close every tag that is opened, and write “less than” in words instead of “<”.',
  };
}

function readFlow(node: Node, kind: TextKind, slugger: GithubSlugger): Flow | undefined {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', line, children: readInlines(node) };
    case 'heading': {
      if (node.depth === 1)
        throw new Refusal(node, '#', 'The page has its title from the front matter.', 'Begin the heading with “##”.');
      const children = readInlines(node);
      return { type: 'heading', line, depth: node.depth ?? 2, id: slugger.slug(plainTextOf(children)), children };
    }
    case 'list':
      return { type: 'list', line, ordered: node.ordered === true, items: (node.children ?? []).map(readItem) };
    case 'mdxJsxFlowElement':
      return readBlock(node, kind, line);
    default:
      throw refuse(node);
  }
}

function readItem(item: Node): Inline[] {
  const [only, ...more] = item.children ?? [];
  const extra = more[0];
  if (extra) throw new Refusal(extra, 'list', 'An item of a list holds one paragraph.', 'Make it two items, or shorten it.');
  if (only?.type !== 'paragraph') throw new Refusal(item, 'list', 'An item of a list is empty.', 'Write its text, or remove it.');
  return readInlines(only);
}

function readBlock(node: Node, kind: TextKind, line: number): Flow {
  const name = node.name ?? '';
  const allowed: readonly string[] = factBlocks[kind];
  // A marker that stands alone on its line is parsed as a block.
  if (name === 'Cite' || name === 'Term') return { type: 'paragraph', line, children: [readTag(node)] };
  if (!allowed.includes(name)) throw refuseTag(node, kind);
  const { id } = readAttributes(node, ['id']);
  if ((node.children ?? []).length > 0)
    throw new Refusal(node, `<${name}>`, 'This block holds nothing of its own.', `Write <${name} />.`);
  return { type: 'block', line, name: name as BlockName, ...(id !== undefined && { id }) };
}

const readInlines = (node: Node): Inline[] => (node.children ?? []).map((child) => readInline(child));

function readInline(node: Node): Inline {
  switch (node.type) {
    case 'text':
      return { type: 'text', value: (node.value ?? '').replace(/\s*\n\s*/g, ' ') };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children: readInlines(node) };
    case 'link':
      if (!/^(?:\/|#|https:\/\/|mailto:|tel:)/.test(node.url ?? ''))
        throw new Refusal(
          node,
          node.url ?? '',
          'A link leads to a page of this site or to a secure address.',
          'Begin it with /, #, https://, mailto: or tel:.',
        );
      return { type: 'link', url: node.url ?? '', children: readInlines(node) };
    case 'mdxJsxTextElement':
    case 'mdxJsxFlowElement':
      return readTag(node);
    default:
      throw refuse(node);
  }
}

function readTag(node: Node): Inline {
  if (node.name === 'Cite') {
    const refs = (readAttributes(node, ['refs'])['refs'] ?? '').split(/\s+/).filter(Boolean);
    if (refs.length === 0)
      throw new Refusal(node, '<Cite>', 'It names no reference.', 'Write <Cite refs="an-id another-id" />.');
    if ((node.children ?? []).length > 0)
      throw new Refusal(node, '<Cite>', 'A source marker holds no text.', 'Close it at once: <Cite refs="an-id" />.');
    return { type: 'cite', refs };
  }
  if (node.name === 'Term') {
    const { id } = readAttributes(node, ['id']);
    if (!id) throw new Refusal(node, '<Term>', 'It names no term.', 'Write <Term id="a-term">the word</Term>.');
    return { type: 'term', id, children: readInlines(node) };
  }
  throw new Refusal(node, `<${node.name ?? ''}>`, 'This tag may not stand inside a sentence.', VOCABULARY);
}

function readAttributes(node: Node, names: readonly string[]): Partial<Record<string, string>> {
  const found: Partial<Record<string, string>> = {};
  for (const { type, name = '', value } of node.attributes ?? []) {
    if (type !== 'mdxJsxAttribute' || typeof value !== 'string')
      throw new Refusal(
        node,
        `<${node.name ?? ''}>`,
        'An attribute holds code. Content is read, not run.',
        `Write its value in quotation marks: <${node.name ?? ''} ${names[0] ?? 'id'}="…" />.`,
      );
    if (!names.includes(name))
      throw new Refusal(
        node,
        `<${node.name ?? ''}>`,
        `It has no attribute “${name}”.`,
        names.length > 0 ? `It may have: ${names.join(', ')}.` : 'Remove it.',
      );
    found[name] = value;
  }
  return found;
}

function refuse(node: Node): Refusal {
  if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
    return new Refusal(
      node,
      `{${(node.value ?? '').slice(0, 40)}}`,
      'Braces hold code. Content is read, not run.',
      'Write the words themselves, or remove the braces.',
    );
  if (node.type === 'mdxjsEsm')
    return new Refusal(
      node,
      (node.value ?? '').split('\n')[0]?.slice(0, 40) ?? '',
      'Content files hold no code.',
      'Remove the line: the page hands the text its components.',
    );
  return new Refusal(node, node.type, 'This kind of text is not part of the vocabulary.', VOCABULARY);
}

function refuseTag(node: Node, kind: TextKind): Refusal {
  return new Refusal(
    node,
    `<${node.name ?? ''}>`,
    'This tag is not in the vocabulary of content text.',
    `Use only Cite, Term, ${factBlocks[kind].join(', ')}.`,
  );
}

/** The words of a run of text, without its markers. */
export const plainTextOf = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) => (node.type === 'text' ? node.value : 'children' in node ? plainTextOf(node.children) : ''))
    .join('');

/** Every inline node of a section, in reading order, with the line of the paragraph or list it stands in. */
export function* walkInlines(nodes: readonly Flow[]): Generator<{ node: Inline; line: number }> {
  for (const flow of nodes) {
    const runs = flow.type === 'list' ? flow.items : 'children' in flow ? [flow.children] : [];
    for (const run of runs) yield* walkRun(run, flow.line);
  }
}

function* walkRun(run: readonly Inline[], line: number): Generator<{ node: Inline; line: number }> {
  for (const node of run) {
    yield { node, line };
    if ('children' in node) yield* walkRun(node.children, line);
  }
}
