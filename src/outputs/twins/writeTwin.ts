/**
 * The Markdown twin of a page, made from the page's own HTML: it cannot say anything else. Below are only the few things that HTML says by
 * position or class and Markdown must say in words.
 */
import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { defaultHandlers, toMdast, type Handle, type State } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import type { FootnoteReference, ListItem, PhrasingContent } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle as MarkdownHandle } from 'mdast-util-to-markdown';

/** What a reader of Markdown cannot use, what a page only repeats, and pictures that repeat the text beside them. */
const LEFT_OUT =
  '.kind, nav, script, style, button, [inert], [aria-hidden=true], .widget:has(treatment-explainer), .handout img, .handout .note, .also summary, .files, .film-files';

/** @param address of the page. @throws when the page holds no article. */
export function writeTwin(html: string, address: string): string {
  const article = select('article.article', fromHtml(html));
  if (!article) throw new Error(`${address} has no article to make Markdown of.`);
  removeAll(article, new Set(selectAll(LEFT_OUT, article)));
  for (const link of selectAll('a[href]', article))
    link.properties['href'] = new URL(String(link.properties['href']), address).href;
  for (const list of selectAll('.also details', article)) list.children.unshift({ type: 'text', value: ', ' });
  for (const result of selectAll('.fact-box li', article)) result.children = result.children.flatMap(sayResult);
  const tree = toMdast(
    { type: 'root', children: [article] },
    { handlers: { a, b: strong, dl, li, small, span, strong, svg } },
  );
  return toMarkdown(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
    handlers: { footnoteReference: sayReference },
    bullet: '-',
    emphasis: '*',
  });
}

function removeAll(parent: Root | Element, unwanted: ReadonlySet<Element>): void {
  parent.children = (parent.children as RootContent[]).filter(
    (child) => !(child.type === 'element' && unwanted.has(child)),
  ) as typeof parent.children;
  for (const child of parent.children) if (child.type === 'element') removeAll(child, unwanted);
}

const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties['className']) && properties['className'].includes(name);
const text = (value: string): ElementContent => ({ type: 'text', value });

/** A result in one paragraph: its name, its sentence, the words of its picture, what it rests on. */
function sayResult(child: ElementContent): ElementContent[] {
  if (child.type !== 'element') return [child];
  if (hasClass(child, 'icon-array')) {
    const [caption, ...lines] = selectAll('p', child).map((line) => toString(line));
    return [text(` (${caption ?? ''}: ${lines.join(', ')})`)];
  }
  if (hasClass(child, 'outcome')) return hasClass(child, 'alone') ? [child] : [child, text(':')];
  if (hasClass(child, 'basis'))
    return [
      text(
        `(${
          selectAll(':scope > *', child)
            .map((part) => toString(part))
            .join('; ') || toString(child)
        })`,
      ),
    ];
  return child.tagName === 'p' ? child.children : [child];
}

/** Source markers, which stand behind their sentence without a space, become one reference to several sources. */
const a: Handle = (state, node, parent) => {
  if (!hasClass(node, 'cite')) return (defaultHandlers['a'] as Handle)(state, node, parent);
  const siblings = parent?.children ?? [];
  const isCite = (other: RootContent | undefined): other is Element =>
    other?.type === 'element' && hasClass(other, 'cite');
  const index = siblings.indexOf(node);
  if (isCite(siblings[index - 1])) return undefined;
  const run = siblings.slice(index);
  const end = run.findIndex((other) => !isCite(other));
  const numbers = run.slice(0, end === -1 ? undefined : end).map((other) => toString(other));
  return [
    { type: 'text', value: ' ' },
    { type: 'footnoteReference', identifier: numbers.join(', '), label: numbers.join(', ') },
  ];
};

/** [1, 4]: as a reader of plain text knows it, and as Markdown would not say it. */
const sayReference: MarkdownHandle = ({ identifier }: FootnoteReference) => `[${identifier}]`;

const phrasing = (state: State, nodes: ElementContent[]): PhrasingContent[] =>
  state.all({ type: 'element', tagName: 'span', properties: {}, children: nodes }) as PhrasingContent[];

/** A list of names and what is said of each: “**Name:** text”. */
const dl: Handle = (state, node) => {
  const items = selectAll('dt', node).map((name): ListItem => {
    const holder = selectAll(':scope, :scope > div', node).find(({ children }) => children.includes(name)) ?? node;
    const rest = holder.children.slice(holder.children.indexOf(name) + 1);
    const next = rest.findIndex((child) => child.type === 'element' && child.tagName === 'dt');
    const said = rest
      .slice(0, next === -1 ? undefined : next)
      .flatMap((child) => (child.type === 'element' ? child.children : []));
    return {
      type: 'listItem',
      spread: false,
      children: [
        {
          type: 'paragraph',
          children: [
            {
              type: 'strong',
              children: [
                ...phrasing(state, name.children),
                // “Will it help?” needs no colon.
                ...(/[?!:]$/.test(toString(name)) ? [] : [{ type: 'text' as const, value: ':' }]),
              ],
            },
            { type: 'text', value: ' ' },
            ...phrasing(state, said),
          ],
        },
      ],
    };
  });
  return { type: 'list', ordered: false, spread: false, children: items };
};

/** Questions to ask are there to be ticked. */
const li: Handle = (state, node, parent) => {
  const item = (defaultHandlers['li'] as Handle)(state, node, parent) as ListItem;
  return parent?.type === 'element' && hasClass(parent, 'questions') ? { ...item, checked: false } : item;
};

/** Marks of emphasis hold no space at their end: Markdown would not take them for marks. */
const strong: Handle = (state, node) => {
  const children = phrasing(state, node.children);
  const last = children.at(-1);
  if (last?.type !== 'text' || !/\s$/.test(last.value)) return { type: 'strong', children };
  const trimmed = { ...last, value: last.value.trimEnd() };
  return [
    { type: 'strong', children: [...children.slice(0, -1), trimmed] },
    { type: 'text', value: ' ' },
  ];
};

/** A second line below a name. */
const small: Handle = (state, node, parent) =>
  parent?.type === 'element' && parent.tagName === 'th'
    ? { type: 'text', value: ` (${toString(node)})` }
    : state.all(node);

/** Where a guideline stands is told apart by its looks on the page. */
const span: Handle = (state, node) =>
  hasClass(node, 'position') ? { type: 'text', value: `(${toString(node)})` } : state.all(node);

/** A drawing is its name and its description. */
const svg: Handle = (_, node) => {
  const words = ['title', 'desc'].flatMap((name) => {
    const part = select(`:scope > ${name}`, node);
    return part ? [toString(part).replace(/\.$/, '')] : [];
  });
  return words.length > 0
    ? {
        type: 'paragraph',
        children: [{ type: 'emphasis', children: [{ type: 'text', value: `${words.join('. ')}.` }] }],
      }
    : undefined;
};
